// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhookPullRequestMilestoned;

impl Object for WebhookPullRequestMilestoned {
    const NAME: &'static str = "WebhookPullRequestMilestoned";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "enterprise",
        "milestone",
        "number",
        "organization",
        "pull_request",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[105];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            enterprise: fields.at(1),
            milestone: fields.at(2),
            number: fields.at(3),
            organization: fields.at(4),
            pull_request: fields.at(5),
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
                &self.milestone,
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

octoforge_runtime::object!(WebhookPullRequestMilestoned);
