// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{IssueSearchResultItem, IssueSearchResultItemLabel};

impl Object for IssueSearchResultItem {
    const NAME: &'static str = "IssueSearchResultItem";
    const FIELDS: &'static [&'static str] = &[
        "url",
        "repository_url",
        "labels_url",
        "comments_url",
        "events_url",
        "html_url",
        "id",
        "node_id",
        "number",
        "title",
        "locked",
        "active_lock_reason",
        "assignees",
        "user",
        "labels",
        "sub_issues_summary",
        "issue_dependencies_summary",
        "issue_field_values",
        "state",
        "state_reason",
        "assignee",
        "milestone",
        "comments",
        "created_at",
        "updated_at",
        "closed_at",
        "text_matches",
        "pull_request",
        "body",
        "score",
        "author_association",
        "draft",
        "repository",
        "body_html",
        "body_text",
        "timeline_url",
        "type",
        "performed_via_github_app",
        "pinned_comment",
        "reactions",
    ];
    const REQUIRED: &'static [u64] = &[1676961791];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            repository_url: fields.at(1),
            labels_url: fields.at(2),
            comments_url: fields.at(3),
            events_url: fields.at(4),
            html_url: fields.at(5),
            id: fields.at(6),
            node_id: fields.at(7),
            number: fields.at(8),
            title: fields.at(9),
            locked: fields.at(10),
            active_lock_reason: fields.at(11),
            assignees: fields.at(12),
            user: fields.at(13),
            labels: fields.at(14),
            sub_issues_summary: fields.at(15),
            issue_dependencies_summary: fields.at(16),
            issue_field_values: fields.at(17),
            state: fields.at(18),
            state_reason: fields.at(19),
            assignee: fields.at(20),
            milestone: fields.at(21),
            comments: fields.at(22),
            created_at: fields.at(23),
            updated_at: fields.at(24),
            closed_at: fields.at(25),
            text_matches: fields.at(26),
            pull_request: fields.at(27),
            body: fields.at(28),
            score: fields.at(29),
            author_association: fields.at(30),
            draft: fields.at(31),
            repository: fields.at(32),
            body_html: fields.at(33),
            body_text: fields.at(34),
            timeline_url: fields.at(35),
            r#type: fields.at(36),
            performed_via_github_app: fields.at(37),
            pinned_comment: fields.at(38),
            reactions: fields.at(39),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.url,
                &self.repository_url,
                &self.labels_url,
                &self.comments_url,
                &self.events_url,
                &self.html_url,
                &self.id,
                &self.node_id,
                &self.number,
                &self.title,
                &self.locked,
                &self.active_lock_reason,
                &self.assignees,
                &self.user,
                &self.labels,
                &self.sub_issues_summary,
                &self.issue_dependencies_summary,
                &self.issue_field_values,
                &self.state,
                &self.state_reason,
                &self.assignee,
                &self.milestone,
                &self.comments,
                &self.created_at,
                &self.updated_at,
                &self.closed_at,
                &self.text_matches,
                &self.pull_request,
                &self.body,
                &self.score,
                &self.author_association,
                &self.draft,
                &self.repository,
                &self.body_html,
                &self.body_text,
                &self.timeline_url,
                &self.r#type,
                &self.performed_via_github_app,
                &self.pinned_comment,
                &self.reactions,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(IssueSearchResultItem);

impl Object for IssueSearchResultItemLabel {
    const NAME: &'static str = "IssueSearchResultItemLabel";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "node_id",
        "url",
        "name",
        "color",
        "default",
        "description",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            url: fields.at(2),
            name: fields.at(3),
            color: fields.at(4),
            default: fields.at(5),
            description: fields.at(6),
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
                &self.name,
                &self.color,
                &self.default,
                &self.description,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(IssueSearchResultItemLabel);
