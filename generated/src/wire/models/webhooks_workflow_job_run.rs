// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhooksWorkflowJobRun;

impl Object for WebhooksWorkflowJobRun {
    const NAME: &'static str = "WebhooksWorkflowJobRun";
    const FIELDS: &'static [&'static str] = &[
        "conclusion",
        "created_at",
        "environment",
        "html_url",
        "id",
        "name",
        "status",
        "updated_at",
    ];
    const REQUIRED: &'static [u64] = &[255];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            conclusion: fields.at(0),
            created_at: fields.at(1),
            environment: fields.at(2),
            html_url: fields.at(3),
            id: fields.at(4),
            name: fields.at(5),
            status: fields.at(6),
            updated_at: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.conclusion,
                &self.created_at,
                &self.environment,
                &self.html_url,
                &self.id,
                &self.name,
                &self.status,
                &self.updated_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhooksWorkflowJobRun);
