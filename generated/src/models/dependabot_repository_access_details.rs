// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/dependabot-repository-access-details`.

use octoforge_runtime::{Extra, Maybe};
use super::{DefaultLevel, SimpleRepository};

/// Information about repositories that Dependabot is able to access in an organization
#[derive(Clone)]
#[non_exhaustive]
pub struct DependabotRepositoryAccessDetails {
    /// The default repository access level for Dependabot updates.
    pub default_level: Maybe<DefaultLevel>,
    /// `accessible_repositories`
    pub accessible_repositories: Option<Vec<Option<SimpleRepository>>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
