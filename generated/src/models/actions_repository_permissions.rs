// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/actions-repository-permissions`.

use octoforge_runtime::Extra;
use super::AllowedActions;

/// Described at `/components/schemas/actions-repository-permissions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionsRepositoryPermissions {
    /// `enabled`
    pub enabled: bool,
    /// `allowed_actions`
    pub allowed_actions: Option<AllowedActions>,
    /// `selected_actions_url`
    pub selected_actions_url: Option<String>,
    /// `sha_pinning_required`
    pub sha_pinning_required: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
