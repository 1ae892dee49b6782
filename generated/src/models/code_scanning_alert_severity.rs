// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-alert-severity`.

/// Severity of a code scanning alert.
#[derive(Clone)]
#[non_exhaustive]
pub enum CodeScanningAlertSeverity {
    /// `critical`
    Critical,
    /// `high`
    High,
    /// `medium`
    Medium,
    /// `low`
    Low,
    /// `warning`
    Warning,
    /// `note`
    Note,
    /// `error`
    Error,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
