// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-autofix-status`.

/// The status of an autofix.
#[derive(Clone)]
#[non_exhaustive]
pub enum CodeScanningAutofixStatus {
    /// `pending`
    Pending,
    /// `error`
    Error,
    /// `success`
    Success,
    /// `outdated`
    Outdated,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
