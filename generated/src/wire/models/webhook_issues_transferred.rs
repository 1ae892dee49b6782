// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{WebhookIssuesTransferred, WebhookIssuesTransferredChanges};

impl Object for WebhookIssuesTransferred {
    const NAME: &'static str = "WebhookIssuesTransferred";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "changes",
        "enterprise",
        "installation",
        "issue",
        "organization",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[211];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            changes: fields.at(1),
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
                &self.changes,
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

octoforge_runtime::object!(WebhookIssuesTransferred);

impl Object for WebhookIssuesTransferredChanges {
    const NAME: &'static str = "WebhookIssuesTransferredChanges";
    const FIELDS: &'static [&'static str] = &["new_issue", "new_repository"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            new_issue: fields.at(0),
            new_repository: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.new_issue, &self.new_repository], &self.extra)
    }
}

octoforge_runtime::object!(WebhookIssuesTransferredChanges);
