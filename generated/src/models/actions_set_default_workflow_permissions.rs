// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/actions-set-default-workflow-permissions`.

use octoforge_runtime::Extra;
use super::ActionsDefaultWorkflowPermissions;

/// Described at `/components/schemas/actions-set-default-workflow-permissions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionsSetDefaultWorkflowPermissions {
    /// `default_workflow_permissions`
    pub default_workflow_permissions: Option<ActionsDefaultWorkflowPermissions>,
    /// `can_approve_pull_request_reviews`
    pub can_approve_pull_request_reviews: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for ActionsSetDefaultWorkflowPermissions {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
