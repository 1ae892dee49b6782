// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/actions-organization-permissions`.

use octoforge_runtime::Extra;
use super::{AllowedActions, EnabledRepositories};

/// Described at `/components/schemas/actions-organization-permissions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionsOrganizationPermissions {
    /// `enabled_repositories`
    pub enabled_repositories: EnabledRepositories,
    /// The API URL to use to get or set the selected repositories that are allowed to run GitHub Actions, when `enabled_repositories` is set to `selected`.
    pub selected_repositories_url: Option<String>,
    /// `allowed_actions`
    pub allowed_actions: Option<AllowedActions>,
    /// `selected_actions_url`
    pub selected_actions_url: Option<String>,
    /// `sha_pinning_required`
    pub sha_pinning_required: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
