// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhookIssueDependenciesBlockingAdded;

impl Object for WebhookIssueDependenciesBlockingAdded {
    const NAME: &'static str = "WebhookIssueDependenciesBlockingAdded";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "blocked_issue_id",
        "blocked_issue",
        "blocked_issue_repo",
        "blocking_issue_id",
        "blocking_issue",
        "installation",
        "organization",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[897];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            blocked_issue_id: fields.at(1),
            blocked_issue: fields.at(2),
            blocked_issue_repo: fields.at(3),
            blocking_issue_id: fields.at(4),
            blocking_issue: fields.at(5),
            installation: fields.at(6),
            organization: fields.at(7),
            repository: fields.at(8),
            sender: fields.at(9),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.blocked_issue_id,
                &self.blocked_issue,
                &self.blocked_issue_repo,
                &self.blocking_issue_id,
                &self.blocking_issue,
                &self.installation,
                &self.organization,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookIssueDependenciesBlockingAdded);
