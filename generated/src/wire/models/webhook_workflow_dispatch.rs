// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhookWorkflowDispatch;

impl Object for WebhookWorkflowDispatch {
    const NAME: &'static str = "WebhookWorkflowDispatch";
    const FIELDS: &'static [&'static str] = &[
        "enterprise",
        "inputs",
        "installation",
        "organization",
        "ref",
        "repository",
        "sender",
        "workflow",
    ];
    const REQUIRED: &'static [u64] = &[242];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            enterprise: fields.at(0),
            inputs: fields.at(1),
            installation: fields.at(2),
            organization: fields.at(3),
            r#ref: fields.at(4),
            repository: fields.at(5),
            sender: fields.at(6),
            workflow: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.enterprise,
                &self.inputs,
                &self.installation,
                &self.organization,
                &self.r#ref,
                &self.repository,
                &self.sender,
                &self.workflow,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookWorkflowDispatch);
