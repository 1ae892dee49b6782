// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/public-user/properties/plan`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/public-user/properties/plan`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PublicUserPlan {
    /// `collaborators`
    pub collaborators: i64,
    /// `name`
    pub name: String,
    /// `space`
    pub space: i64,
    /// `private_repos`
    pub private_repos: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
