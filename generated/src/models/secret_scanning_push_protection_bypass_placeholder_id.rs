// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/secret-scanning-push-protection-bypass-placeholder-id`.

/// The ID of the push protection bypass placeholder. This value is returned on any push protected routes.
pub type SecretScanningPushProtectionBypassPlaceholderId = String;
