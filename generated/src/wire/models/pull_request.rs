// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{PullRequest, PullRequestBranch};

impl Object for PullRequest {
    const NAME: &'static str = "PullRequest";
    const FIELDS: &'static [&'static str] = &[
        "url",
        "id",
        "node_id",
        "html_url",
        "diff_url",
        "patch_url",
        "issue_url",
        "commits_url",
        "review_comments_url",
        "review_comment_url",
        "comments_url",
        "statuses_url",
        "number",
        "state",
        "locked",
        "title",
        "user",
        "body",
        "labels",
        "milestone",
        "active_lock_reason",
        "created_at",
        "updated_at",
        "closed_at",
        "merged_at",
        "merge_commit_sha",
        "assignee",
        "assignees",
        "requested_reviewers",
        "requested_teams",
        "head",
        "base",
        "_links",
        "author_association",
        "auto_merge",
        "stack",
        "draft",
        "merged",
        "mergeable",
        "rebaseable",
        "mergeable_state",
        "merged_by",
        "comments",
        "review_comments",
        "maintainer_can_modify",
        "commits",
        "additions",
        "deletions",
        "changed_files",
    ];
    const REQUIRED: &'static [u64] = &[562296177819647];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            id: fields.at(1),
            node_id: fields.at(2),
            html_url: fields.at(3),
            diff_url: fields.at(4),
            patch_url: fields.at(5),
            issue_url: fields.at(6),
            commits_url: fields.at(7),
            review_comments_url: fields.at(8),
            review_comment_url: fields.at(9),
            comments_url: fields.at(10),
            statuses_url: fields.at(11),
            number: fields.at(12),
            state: fields.at(13),
            locked: fields.at(14),
            title: fields.at(15),
            user: fields.at(16),
            body: fields.at(17),
            labels: fields.at(18),
            milestone: fields.at(19),
            active_lock_reason: fields.at(20),
            created_at: fields.at(21),
            updated_at: fields.at(22),
            closed_at: fields.at(23),
            merged_at: fields.at(24),
            merge_commit_sha: fields.at(25),
            assignee: fields.at(26),
            assignees: fields.at(27),
            requested_reviewers: fields.at(28),
            requested_teams: fields.at(29),
            head: fields.at(30),
            base: fields.at(31),
            links: fields.at(32),
            author_association: fields.at(33),
            auto_merge: fields.at(34),
            stack: fields.at(35),
            draft: fields.at(36),
            merged: fields.at(37),
            mergeable: fields.at(38),
            rebaseable: fields.at(39),
            mergeable_state: fields.at(40),
            merged_by: fields.at(41),
            comments: fields.at(42),
            review_comments: fields.at(43),
            maintainer_can_modify: fields.at(44),
            commits: fields.at(45),
            additions: fields.at(46),
            deletions: fields.at(47),
            changed_files: fields.at(48),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.url,
                &self.id,
                &self.node_id,
                &self.html_url,
                &self.diff_url,
                &self.patch_url,
                &self.issue_url,
                &self.commits_url,
                &self.review_comments_url,
                &self.review_comment_url,
                &self.comments_url,
                &self.statuses_url,
                &self.number,
                &self.state,
                &self.locked,
                &self.title,
                &self.user,
                &self.body,
                &self.labels,
                &self.milestone,
                &self.active_lock_reason,
                &self.created_at,
                &self.updated_at,
                &self.closed_at,
                &self.merged_at,
                &self.merge_commit_sha,
                &self.assignee,
                &self.assignees,
                &self.requested_reviewers,
                &self.requested_teams,
                &self.head,
                &self.base,
                &self.links,
                &self.author_association,
                &self.auto_merge,
                &self.stack,
                &self.draft,
                &self.merged,
                &self.mergeable,
                &self.rebaseable,
                &self.mergeable_state,
                &self.merged_by,
                &self.comments,
                &self.review_comments,
                &self.maintainer_can_modify,
                &self.commits,
                &self.additions,
                &self.deletions,
                &self.changed_files,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(PullRequest);

impl Object for PullRequestBranch {
    const NAME: &'static str = "PullRequestBranch";
    const FIELDS: &'static [&'static str] = &["label", "ref", "repo", "sha", "user"];
    const REQUIRED: &'static [u64] = &[31];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            label: fields.at(0),
            r#ref: fields.at(1),
            repo: fields.at(2),
            sha: fields.at(3),
            user: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.label, &self.r#ref, &self.repo, &self.sha, &self.user],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(PullRequestBranch);
