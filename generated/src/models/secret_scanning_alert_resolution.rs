// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/secret-scanning-alert-resolution`.

/// **Required when the `state` is `resolved`.** The reason for resolving the alert.
#[derive(Clone)]
#[non_exhaustive]
pub enum SecretScanningAlertResolution {
    /// `false_positive`
    FalsePositive,
    /// `wont_fix`
    WontFix,
    /// `revoked`
    Revoked,
    /// `used_in_tests`
    UsedInTests,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
