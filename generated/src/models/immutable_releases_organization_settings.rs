// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/immutable-releases-organization-settings`.

use octoforge_runtime::Extra;
use super::EnabledRepositories;

/// Check immutable releases settings for an organization.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImmutableReleasesOrganizationSettings {
    /// The policy that controls how immutable releases are enforced in the organization.
    pub enforced_repositories: EnabledRepositories,
    /// The API URL to use to get or set the selected repositories for immutable releases enforcement, when `enforced_repositories` is set to `selected`.
    pub selected_repositories_url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
