// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhookPullRequestLabeled;

impl Object for WebhookPullRequestLabeled {
    const NAME: &'static str = "WebhookPullRequestLabeled";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "enterprise",
        "installation",
        "label",
        "number",
        "organization",
        "pull_request",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[465];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            enterprise: fields.at(1),
            installation: fields.at(2),
            label: fields.at(3),
            number: fields.at(4),
            organization: fields.at(5),
            pull_request: fields.at(6),
            repository: fields.at(7),
            sender: fields.at(8),
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
                &self.label,
                &self.number,
                &self.organization,
                &self.pull_request,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookPullRequestLabeled);
