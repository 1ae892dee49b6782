// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhookIssueCommentPinnedIssue;

impl Object for WebhookIssueCommentPinnedIssue {
    const NAME: &'static str = "WebhookIssueCommentPinnedIssue";
    const FIELDS: &'static [&'static str] = &[
        "active_lock_reason",
        "assignee",
        "assignees",
        "author_association",
        "body",
        "closed_at",
        "comments",
        "comments_url",
        "created_at",
        "draft",
        "events_url",
        "html_url",
        "id",
        "labels",
        "labels_url",
        "locked",
        "milestone",
        "node_id",
        "number",
        "performed_via_github_app",
        "pull_request",
        "reactions",
        "repository_url",
        "sub_issues_summary",
        "issue_dependencies_summary",
        "state",
        "state_reason",
        "timeline_url",
        "title",
        "type",
        "updated_at",
        "url",
        "user",
    ];
    const REQUIRED: &'static [u64] = &[7824997887];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            active_lock_reason: fields.at(0),
            assignee: fields.at(1),
            assignees: fields.at(2),
            author_association: fields.at(3),
            body: fields.at(4),
            closed_at: fields.at(5),
            comments: fields.at(6),
            comments_url: fields.at(7),
            created_at: fields.at(8),
            draft: fields.at(9),
            events_url: fields.at(10),
            html_url: fields.at(11),
            id: fields.at(12),
            labels: fields.at(13),
            labels_url: fields.at(14),
            locked: fields.at(15),
            milestone: fields.at(16),
            node_id: fields.at(17),
            number: fields.at(18),
            performed_via_github_app: fields.at(19),
            pull_request: fields.at(20),
            reactions: fields.at(21),
            repository_url: fields.at(22),
            sub_issues_summary: fields.at(23),
            issue_dependencies_summary: fields.at(24),
            state: fields.at(25),
            state_reason: fields.at(26),
            timeline_url: fields.at(27),
            title: fields.at(28),
            r#type: fields.at(29),
            updated_at: fields.at(30),
            url: fields.at(31),
            user: fields.at(32),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.active_lock_reason,
                &self.assignee,
                &self.assignees,
                &self.author_association,
                &self.body,
                &self.closed_at,
                &self.comments,
                &self.comments_url,
                &self.created_at,
                &self.draft,
                &self.events_url,
                &self.html_url,
                &self.id,
                &self.labels,
                &self.labels_url,
                &self.locked,
                &self.milestone,
                &self.node_id,
                &self.number,
                &self.performed_via_github_app,
                &self.pull_request,
                &self.reactions,
                &self.repository_url,
                &self.sub_issues_summary,
                &self.issue_dependencies_summary,
                &self.state,
                &self.state_reason,
                &self.timeline_url,
                &self.title,
                &self.r#type,
                &self.updated_at,
                &self.url,
                &self.user,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookIssueCommentPinnedIssue);
