// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhookProjectsV2ProjectReopened;

impl Object for WebhookProjectsV2ProjectReopened {
    const NAME: &'static str = "WebhookProjectsV2ProjectReopened";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "installation",
        "organization",
        "projects_v2",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[29];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            installation: fields.at(1),
            organization: fields.at(2),
            projects_v2: fields.at(3),
            sender: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.installation,
                &self.organization,
                &self.projects_v2,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookProjectsV2ProjectReopened);
