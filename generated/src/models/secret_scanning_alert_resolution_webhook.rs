// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/secret-scanning-alert-resolution-webhook`.

/// The reason for resolving the alert.
#[derive(Clone)]
#[non_exhaustive]
pub enum SecretScanningAlertResolutionWebhook {
    /// `false_positive`
    FalsePositive,
    /// `wont_fix`
    WontFix,
    /// `revoked`
    Revoked,
    /// `used_in_tests`
    UsedInTests,
    /// `pattern_deleted`
    PatternDeleted,
    /// `pattern_edited`
    PatternEdited,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
