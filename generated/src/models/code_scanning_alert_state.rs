// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-alert-state`.

/// State of a code scanning alert.
#[derive(Clone)]
#[non_exhaustive]
pub enum CodeScanningAlertState {
    /// `open`
    Open,
    /// `dismissed`
    Dismissed,
    /// `fixed`
    Fixed,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
