// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-alert-set-state`.

/// Sets the state of the code scanning alert. You must provide `dismissed_reason` when you set the state to `dismissed`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CodeScanningAlertSetState {
    /// `open`
    Open,
    /// `dismissed`
    Dismissed,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
