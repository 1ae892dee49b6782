// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/paths/~1orgs~1{org}~1actions~1permissions~1self-hosted-runners/put/requestBody/content/application~1json/schema`.

use octoforge_runtime::Extra;
use super::EnabledRepositories;

/// Described at `/paths/~1orgs~1{org}~1actions~1permissions~1self-hosted-runners/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionsSetSelfHostedRunnersPermissionsOrganizationBody {
    /// The policy that controls whether self-hosted runners can be used in the organization
    pub enabled_repositories: EnabledRepositories,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl ActionsSetSelfHostedRunnersPermissionsOrganizationBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(enabled_repositories: impl Into<EnabledRepositories>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.enabled_repositories = enabled_repositories.into();
        new
    }
}
