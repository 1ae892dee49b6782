// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhookSubIssuesParentIssueRemoved;

impl Object for WebhookSubIssuesParentIssueRemoved {
    const NAME: &'static str = "WebhookSubIssuesParentIssueRemoved";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "parent_issue_id",
        "parent_issue",
        "parent_issue_repo",
        "sub_issue_id",
        "sub_issue",
        "installation",
        "organization",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[817];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            parent_issue_id: fields.at(1),
            parent_issue: fields.at(2),
            parent_issue_repo: fields.at(3),
            sub_issue_id: fields.at(4),
            sub_issue: fields.at(5),
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
                &self.parent_issue_id,
                &self.parent_issue,
                &self.parent_issue_repo,
                &self.sub_issue_id,
                &self.sub_issue,
                &self.installation,
                &self.organization,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookSubIssuesParentIssueRemoved);
