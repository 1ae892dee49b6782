// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/secret-scanning-push-protection-bypass`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::SecretScanningPushProtectionBypassReason;

/// Described at `/components/schemas/secret-scanning-push-protection-bypass`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecretScanningPushProtectionBypass {
    /// `reason`
    pub reason: Option<SecretScanningPushProtectionBypassReason>,
    /// The time that the bypass will expire in ISO 8601 format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub expire_at: Maybe<DateTime>,
    /// The token type this bypass is for.
    pub token_type: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
