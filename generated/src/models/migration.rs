// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/migration`.

use octoforge_runtime::{DateTime, Extra};
use super::{Repository, SimpleUser};

/// A migration.
#[derive(Clone)]
#[non_exhaustive]
pub struct Migration {
    /// `id`
    pub id: i64,
    /// `owner`
    pub owner: Option<SimpleUser>,
    /// `guid`
    pub guid: String,
    /// `state`
    pub state: String,
    /// `lock_repositories`
    pub lock_repositories: bool,
    /// `exclude_metadata`
    pub exclude_metadata: Option<bool>,
    /// `exclude_git_data`
    pub exclude_git_data: Option<bool>,
    /// `exclude_attachments`
    pub exclude_attachments: bool,
    /// `exclude_releases`
    pub exclude_releases: bool,
    /// `exclude_owner_projects`
    pub exclude_owner_projects: bool,
    /// `org_metadata_only`
    pub org_metadata_only: Option<bool>,
    /// The repositories included in the migration. Only returned for export migrations.
    pub repositories: Vec<Repository>,
    /// `url`
    pub url: String,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `node_id`
    pub node_id: String,
    /// `archive_url`
    pub archive_url: Option<String>,
    /// Exclude related items from being returned in the response in order to improve performance of the request. The array can include any of: `"repositories"`.
    pub exclude: Option<Vec<String>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
