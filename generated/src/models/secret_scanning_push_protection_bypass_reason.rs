// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/secret-scanning-push-protection-bypass-reason`.

/// The reason for bypassing push protection.
#[derive(Clone)]
#[non_exhaustive]
pub enum SecretScanningPushProtectionBypassReason {
    /// `false_positive`
    FalsePositive,
    /// `used_in_tests`
    UsedInTests,
    /// `will_fix_later`
    WillFixLater,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
