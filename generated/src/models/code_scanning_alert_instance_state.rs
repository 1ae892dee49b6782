// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-alert-instance-state`.

/// State of a code scanning alert instance.
#[derive(Clone)]
#[non_exhaustive]
pub enum CodeScanningAlertInstanceState {
    /// `open`
    Open,
    /// `fixed`
    Fixed,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
