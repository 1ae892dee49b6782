// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ActionsSetDefaultWorkflowPermissions;

impl Object for ActionsSetDefaultWorkflowPermissions {
    const NAME: &'static str = "ActionsSetDefaultWorkflowPermissions";
    const FIELDS: &'static [&'static str] = &[
        "default_workflow_permissions",
        "can_approve_pull_request_reviews",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            default_workflow_permissions: fields.at(0),
            can_approve_pull_request_reviews: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.default_workflow_permissions,
                &self.can_approve_pull_request_reviews,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ActionsSetDefaultWorkflowPermissions);
