// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/nullable-scoped-installation`.

use octoforge_runtime::Extra;
use super::{AppPermissions, SimpleUser, WebhooksRepositorySelection};

/// Scoped Installation
#[derive(Clone)]
#[non_exhaustive]
pub struct ScopedInstallation {
    /// `permissions`
    pub permissions: AppPermissions,
    /// Describe whether all repositories have been selected or there's a selection involved
    pub repository_selection: WebhooksRepositorySelection,
    /// `single_file_name`
    pub single_file_name: Option<String>,
    /// `has_multiple_single_files`
    pub has_multiple_single_files: Option<bool>,
    /// `single_file_paths`
    pub single_file_paths: Option<Vec<String>>,
    /// `repositories_url`
    pub repositories_url: String,
    /// `account`
    pub account: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
