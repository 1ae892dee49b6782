// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/social-account`.

use octoforge_runtime::Extra;

/// Social media account
#[derive(Clone)]
#[non_exhaustive]
pub struct SocialAccount {
    /// `provider`
    pub provider: String,
    /// `url`
    pub url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
