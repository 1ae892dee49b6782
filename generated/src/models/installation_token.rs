// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/installation-token`.

use octoforge_runtime::{Boxed, Extra};
use super::{AppPermissions, Repository, WebhooksRepositorySelection};

/// Authentication token for a GitHub App installed on a user or org.
#[derive(Clone)]
#[non_exhaustive]
pub struct InstallationToken {
    /// `token`
    pub token: String,
    /// `expires_at`
    pub expires_at: String,
    /// `permissions`
    pub permissions: Option<Boxed<AppPermissions>>,
    /// `repository_selection`
    pub repository_selection: Option<WebhooksRepositorySelection>,
    /// `repositories`
    pub repositories: Option<Vec<Repository>>,
    /// `single_file`
    pub single_file: Option<String>,
    /// `has_multiple_single_files`
    pub has_multiple_single_files: Option<bool>,
    /// `single_file_paths`
    pub single_file_paths: Option<Vec<String>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
