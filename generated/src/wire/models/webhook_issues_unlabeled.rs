// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhookIssuesUnlabeled;

impl Object for WebhookIssuesUnlabeled {
    const NAME: &'static str = "WebhookIssuesUnlabeled";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "enterprise",
        "installation",
        "issue",
        "label",
        "organization",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[201];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            enterprise: fields.at(1),
            installation: fields.at(2),
            issue: fields.at(3),
            label: fields.at(4),
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
                &self.enterprise,
                &self.installation,
                &self.issue,
                &self.label,
                &self.organization,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookIssuesUnlabeled);
