// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    WebhookPullRequestReviewCommentEdited,
    WebhookPullRequestReviewCommentEditedPullRequest,
};

impl Object for WebhookPullRequestReviewCommentEdited {
    const NAME: &'static str = "WebhookPullRequestReviewCommentEdited";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "changes",
        "comment",
        "enterprise",
        "installation",
        "organization",
        "pull_request",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[455];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            changes: fields.at(1),
            comment: fields.at(2),
            enterprise: fields.at(3),
            installation: fields.at(4),
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
                &self.changes,
                &self.comment,
                &self.enterprise,
                &self.installation,
                &self.organization,
                &self.pull_request,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookPullRequestReviewCommentEdited);

impl Object for WebhookPullRequestReviewCommentEditedPullRequest {
    const NAME: &'static str = "WebhookPullRequestReviewCommentEditedPullRequest";
    const FIELDS: &'static [&'static str] = &[
        "_links",
        "active_lock_reason",
        "assignee",
        "assignees",
        "author_association",
        "auto_merge",
        "base",
        "body",
        "closed_at",
        "comments_url",
        "commits_url",
        "created_at",
        "diff_url",
        "draft",
        "head",
        "html_url",
        "id",
        "issue_url",
        "labels",
        "locked",
        "merge_commit_sha",
        "merged_at",
        "milestone",
        "node_id",
        "number",
        "patch_url",
        "requested_reviewers",
        "requested_teams",
        "review_comment_url",
        "review_comments_url",
        "stack",
        "state",
        "statuses_url",
        "title",
        "updated_at",
        "url",
        "user",
    ];
    const REQUIRED: &'static [u64] = &[136365203423];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            links: fields.at(0),
            active_lock_reason: fields.at(1),
            assignee: fields.at(2),
            assignees: fields.at(3),
            author_association: fields.at(4),
            auto_merge: fields.at(5),
            base: fields.at(6),
            body: fields.at(7),
            closed_at: fields.at(8),
            comments_url: fields.at(9),
            commits_url: fields.at(10),
            created_at: fields.at(11),
            diff_url: fields.at(12),
            draft: fields.at(13),
            head: fields.at(14),
            html_url: fields.at(15),
            id: fields.at(16),
            issue_url: fields.at(17),
            labels: fields.at(18),
            locked: fields.at(19),
            merge_commit_sha: fields.at(20),
            merged_at: fields.at(21),
            milestone: fields.at(22),
            node_id: fields.at(23),
            number: fields.at(24),
            patch_url: fields.at(25),
            requested_reviewers: fields.at(26),
            requested_teams: fields.at(27),
            review_comment_url: fields.at(28),
            review_comments_url: fields.at(29),
            stack: fields.at(30),
            state: fields.at(31),
            statuses_url: fields.at(32),
            title: fields.at(33),
            updated_at: fields.at(34),
            url: fields.at(35),
            user: fields.at(36),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.links,
                &self.active_lock_reason,
                &self.assignee,
                &self.assignees,
                &self.author_association,
                &self.auto_merge,
                &self.base,
                &self.body,
                &self.closed_at,
                &self.comments_url,
                &self.commits_url,
                &self.created_at,
                &self.diff_url,
                &self.draft,
                &self.head,
                &self.html_url,
                &self.id,
                &self.issue_url,
                &self.labels,
                &self.locked,
                &self.merge_commit_sha,
                &self.merged_at,
                &self.milestone,
                &self.node_id,
                &self.number,
                &self.patch_url,
                &self.requested_reviewers,
                &self.requested_teams,
                &self.review_comment_url,
                &self.review_comments_url,
                &self.stack,
                &self.state,
                &self.statuses_url,
                &self.title,
                &self.updated_at,
                &self.url,
                &self.user,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookPullRequestReviewCommentEditedPullRequest);
