// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/paths/~1orgs~1{org}~1migrations/post/requestBody/content/application~1json/schema`.

use octoforge_runtime::Extra;
use super::ExcludeItem;

/// Described at `/paths/~1orgs~1{org}~1migrations/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MigrationsStartForOrgBody {
    /// A list of arrays indicating which repositories should be migrated.
    pub repositories: Vec<String>,
    /// Indicates whether repositories should be locked (to prevent manipulation) while migrating data.
    pub lock_repositories: Option<bool>,
    /// Indicates whether metadata should be excluded and only git source should be included for the migration.
    pub exclude_metadata: Option<bool>,
    /// Indicates whether the repository git data should be excluded from the migration.
    pub exclude_git_data: Option<bool>,
    /// Indicates whether attachments should be excluded from the migration (to reduce migration archive file size).
    pub exclude_attachments: Option<bool>,
    /// Indicates whether releases should be excluded from the migration (to reduce migration archive file size).
    pub exclude_releases: Option<bool>,
    /// Indicates whether projects owned by the organization or users should be excluded. from the migration.
    pub exclude_owner_projects: Option<bool>,
    /// Indicates whether this should only include organization metadata (repositories array should be empty and will ignore other flags).
    pub org_metadata_only: Option<bool>,
    /// Exclude related items from being returned in the response in order to improve performance of the request.
    pub exclude: Option<Vec<ExcludeItem>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl MigrationsStartForOrgBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(repositories: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.repositories = repositories.into_iter().map(Into::into).collect::<Vec<_>>();
        new
    }
}
