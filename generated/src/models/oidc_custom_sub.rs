// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/oidc-custom-sub`.

use octoforge_runtime::Extra;

/// Actions OIDC Subject customization
#[derive(Clone)]
#[non_exhaustive]
pub struct OidcCustomSub {
    /// Array of unique strings. Each claim key can only contain alphanumeric characters and underscores.
    pub include_claim_keys: Vec<String>,
    /// Whether to opt in to the immutable OIDC subject claim format for the organization. When `true`, new OIDC tokens will use a stable, repository-ID-based `sub` claim instead of the name-based format.
    pub use_immutable_subject: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
