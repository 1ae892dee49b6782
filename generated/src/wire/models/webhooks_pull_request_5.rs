// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Json, Kind, Node, Object, Union, Variant, Visit};
use crate::models::{WebhooksPullRequest5, WebhooksPullRequest5RequestedReviewer};

impl Object for WebhooksPullRequest5 {
    const NAME: &'static str = "WebhooksPullRequest5";
    const FIELDS: &'static [&'static str] = &[
        "_links",
        "active_lock_reason",
        "additions",
        "assignee",
        "assignees",
        "author_association",
        "auto_merge",
        "base",
        "body",
        "changed_files",
        "closed_at",
        "comments",
        "comments_url",
        "commits",
        "commits_url",
        "created_at",
        "deletions",
        "diff_url",
        "draft",
        "head",
        "html_url",
        "id",
        "issue_url",
        "labels",
        "locked",
        "maintainer_can_modify",
        "merge_commit_sha",
        "mergeable",
        "mergeable_state",
        "merged",
        "merged_at",
        "merged_by",
        "milestone",
        "node_id",
        "number",
        "patch_url",
        "rebaseable",
        "requested_reviewers",
        "requested_teams",
        "review_comment_url",
        "review_comments",
        "review_comments_url",
        "stack",
        "state",
        "statuses_url",
        "title",
        "updated_at",
        "url",
        "user",
    ];
    const REQUIRED: &'static [u64] = &[557380555167227];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            links: fields.at(0),
            active_lock_reason: fields.at(1),
            additions: fields.at(2),
            assignee: fields.at(3),
            assignees: fields.at(4),
            author_association: fields.at(5),
            auto_merge: fields.at(6),
            base: fields.at(7),
            body: fields.at(8),
            changed_files: fields.at(9),
            closed_at: fields.at(10),
            comments: fields.at(11),
            comments_url: fields.at(12),
            commits: fields.at(13),
            commits_url: fields.at(14),
            created_at: fields.at(15),
            deletions: fields.at(16),
            diff_url: fields.at(17),
            draft: fields.at(18),
            head: fields.at(19),
            html_url: fields.at(20),
            id: fields.at(21),
            issue_url: fields.at(22),
            labels: fields.at(23),
            locked: fields.at(24),
            maintainer_can_modify: fields.at(25),
            merge_commit_sha: fields.at(26),
            mergeable: fields.at(27),
            mergeable_state: fields.at(28),
            merged: fields.at(29),
            merged_at: fields.at(30),
            merged_by: fields.at(31),
            milestone: fields.at(32),
            node_id: fields.at(33),
            number: fields.at(34),
            patch_url: fields.at(35),
            rebaseable: fields.at(36),
            requested_reviewers: fields.at(37),
            requested_teams: fields.at(38),
            review_comment_url: fields.at(39),
            review_comments: fields.at(40),
            review_comments_url: fields.at(41),
            stack: fields.at(42),
            state: fields.at(43),
            statuses_url: fields.at(44),
            title: fields.at(45),
            updated_at: fields.at(46),
            url: fields.at(47),
            user: fields.at(48),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.links,
                &self.active_lock_reason,
                &self.additions,
                &self.assignee,
                &self.assignees,
                &self.author_association,
                &self.auto_merge,
                &self.base,
                &self.body,
                &self.changed_files,
                &self.closed_at,
                &self.comments,
                &self.comments_url,
                &self.commits,
                &self.commits_url,
                &self.created_at,
                &self.deletions,
                &self.diff_url,
                &self.draft,
                &self.head,
                &self.html_url,
                &self.id,
                &self.issue_url,
                &self.labels,
                &self.locked,
                &self.maintainer_can_modify,
                &self.merge_commit_sha,
                &self.mergeable,
                &self.mergeable_state,
                &self.merged,
                &self.merged_at,
                &self.merged_by,
                &self.milestone,
                &self.node_id,
                &self.number,
                &self.patch_url,
                &self.rebaseable,
                &self.requested_reviewers,
                &self.requested_teams,
                &self.review_comment_url,
                &self.review_comments,
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

octoforge_runtime::object!(WebhooksPullRequest5);

impl Union for WebhooksPullRequest5RequestedReviewer {
    const NAME: &'static str = "WebhooksPullRequest5RequestedReviewer";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Object,
            required: &["login"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["name"],
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::User(node.read()),
            1 => Self::Team(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::User(value) => value,
            Self::Team(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(WebhooksPullRequest5RequestedReviewer);
