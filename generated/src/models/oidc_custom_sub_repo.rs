// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/oidc-custom-sub-repo`.

use octoforge_runtime::Extra;

/// Actions OIDC subject customization for a repository
#[derive(Clone)]
#[non_exhaustive]
pub struct OidcCustomSubRepo {
    /// Whether to use the default template or not. If `true`, the `include_claim_keys` field is ignored.
    pub use_default: bool,
    /// Array of unique strings. Each claim key can only contain alphanumeric characters and underscores.
    pub include_claim_keys: Option<Vec<String>>,
    /// Whether the repository has opted in to the immutable OIDC subject claim format. When `true`, OIDC tokens will use a stable, repository-ID-based `sub` claim. If not set at the repository level, falls back to the organization-level setting.
    pub use_immutable_subject: Option<bool>,
    /// The current `sub` claim prefix for this repository.
    pub sub_claim_prefix: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
