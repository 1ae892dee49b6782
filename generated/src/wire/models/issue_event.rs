// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::IssueEvent;

impl Object for IssueEvent {
    const NAME: &'static str = "IssueEvent";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "node_id",
        "url",
        "actor",
        "event",
        "commit_id",
        "commit_url",
        "created_at",
        "issue",
        "label",
        "assignee",
        "assigner",
        "review_requester",
        "requested_reviewer",
        "requested_team",
        "dismissed_review",
        "milestone",
        "project_card",
        "rename",
        "issue_type",
        "prev_issue_type",
        "sub_issue",
        "parent_issue",
        "blocked_by",
        "blocking",
        "intent",
        "author_association",
        "lock_reason",
        "performed_via_github_app",
    ];
    const REQUIRED: &'static [u64] = &[255];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            url: fields.at(2),
            actor: fields.at(3),
            event: fields.at(4),
            commit_id: fields.at(5),
            commit_url: fields.at(6),
            created_at: fields.at(7),
            issue: fields.at(8),
            label: fields.at(9),
            assignee: fields.at(10),
            assigner: fields.at(11),
            review_requester: fields.at(12),
            requested_reviewer: fields.at(13),
            requested_team: fields.at(14),
            dismissed_review: fields.at(15),
            milestone: fields.at(16),
            project_card: fields.at(17),
            rename: fields.at(18),
            issue_type: fields.at(19),
            prev_issue_type: fields.at(20),
            sub_issue: fields.at(21),
            parent_issue: fields.at(22),
            blocked_by: fields.at(23),
            blocking: fields.at(24),
            intent: fields.at(25),
            author_association: fields.at(26),
            lock_reason: fields.at(27),
            performed_via_github_app: fields.at(28),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.node_id,
                &self.url,
                &self.actor,
                &self.event,
                &self.commit_id,
                &self.commit_url,
                &self.created_at,
                &self.issue,
                &self.label,
                &self.assignee,
                &self.assigner,
                &self.review_requester,
                &self.requested_reviewer,
                &self.requested_team,
                &self.dismissed_review,
                &self.milestone,
                &self.project_card,
                &self.rename,
                &self.issue_type,
                &self.prev_issue_type,
                &self.sub_issue,
                &self.parent_issue,
                &self.blocked_by,
                &self.blocking,
                &self.intent,
                &self.author_association,
                &self.lock_reason,
                &self.performed_via_github_app,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(IssueEvent);
