// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/paths/~1orgs~1{org}~1actions~1permissions~1repositories/put/requestBody/content/application~1json/schema`.

use octoforge_runtime::Extra;

/// Described at `/paths/~1orgs~1{org}~1actions~1permissions~1repositories/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody {
    /// List of repository IDs to enable for GitHub Actions.
    pub selected_repository_ids: Vec<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        selected_repository_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.selected_repository_ids = selected_repository_ids
            .into_iter()
            .map(Into::into)
            .collect::<Vec<_>>();
        new
    }
}
