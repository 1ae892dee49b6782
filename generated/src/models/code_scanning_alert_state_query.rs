// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-alert-state-query`.

/// State of a code scanning alert.
#[derive(Clone)]
#[non_exhaustive]
pub enum CodeScanningAlertStateQuery {
    /// `open`
    Open,
    /// `closed`
    Closed,
    /// `dismissed`
    Dismissed,
    /// `fixed`
    Fixed,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
