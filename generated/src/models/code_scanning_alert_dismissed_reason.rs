// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-alert-dismissed-reason`.

/// **Required when the state is dismissed.** The reason for dismissing or closing the alert.
#[derive(Clone)]
#[non_exhaustive]
pub enum CodeScanningAlertDismissedReason {
    /// `false positive`
    FalsePositive,
    /// `won't fix`
    WontFix,
    /// `used in tests`
    UsedInTests,
    /// `mitigated`
    Mitigated,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
