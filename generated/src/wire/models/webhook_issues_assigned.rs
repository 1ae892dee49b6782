// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhookIssuesAssigned;

impl Object for WebhookIssuesAssigned {
    const NAME: &'static str = "WebhookIssuesAssigned";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "assignee",
        "enterprise",
        "installation",
        "issue",
        "organization",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[209];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            assignee: fields.at(1),
            enterprise: fields.at(2),
            installation: fields.at(3),
            issue: fields.at(4),
            organization: fields.at(5),
            repository: fields.at(6),
            sender: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.assignee,
                &self.enterprise,
                &self.installation,
                &self.issue,
                &self.organization,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookIssuesAssigned);
