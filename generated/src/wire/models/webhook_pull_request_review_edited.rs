// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    WebhookPullRequestReviewEdited, WebhookPullRequestReviewEditedPullRequest,
    WebhookPullRequestReviewEditedPullRequestBase,
    WebhookPullRequestReviewEditedPullRequestBaseRepo,
    WebhookPullRequestReviewEditedPullRequestHead,
};

impl Object for WebhookPullRequestReviewEdited {
    const NAME: &'static str = "WebhookPullRequestReviewEdited";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "changes",
        "enterprise",
        "installation",
        "organization",
        "pull_request",
        "repository",
        "review",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[483];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            changes: fields.at(1),
            enterprise: fields.at(2),
            installation: fields.at(3),
            organization: fields.at(4),
            pull_request: fields.at(5),
            repository: fields.at(6),
            review: fields.at(7),
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
                &self.enterprise,
                &self.installation,
                &self.organization,
                &self.pull_request,
                &self.repository,
                &self.review,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookPullRequestReviewEdited);

impl Object for WebhookPullRequestReviewEditedPullRequest {
    const NAME: &'static str = "WebhookPullRequestReviewEditedPullRequest";
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
        "state",
        "statuses_url",
        "title",
        "updated_at",
        "url",
        "user",
    ];
    const REQUIRED: &'static [u64] = &[68719476735];

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
            state: fields.at(30),
            statuses_url: fields.at(31),
            title: fields.at(32),
            updated_at: fields.at(33),
            url: fields.at(34),
            user: fields.at(35),
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

octoforge_runtime::object!(WebhookPullRequestReviewEditedPullRequest);

impl Object for WebhookPullRequestReviewEditedPullRequestBase {
    const NAME: &'static str = "WebhookPullRequestReviewEditedPullRequestBase";
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

octoforge_runtime::object!(WebhookPullRequestReviewEditedPullRequestBase);

impl Object for WebhookPullRequestReviewEditedPullRequestHead {
    const NAME: &'static str = "WebhookPullRequestReviewEditedPullRequestHead";
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

octoforge_runtime::object!(WebhookPullRequestReviewEditedPullRequestHead);

impl Object for WebhookPullRequestReviewEditedPullRequestBaseRepo {
    const NAME: &'static str = "WebhookPullRequestReviewEditedPullRequestBaseRepo";
    const FIELDS: &'static [&'static str] = &[
        "allow_auto_merge",
        "allow_forking",
        "allow_merge_commit",
        "allow_rebase_merge",
        "allow_squash_merge",
        "allow_update_branch",
        "archive_url",
        "archived",
        "assignees_url",
        "blobs_url",
        "branches_url",
        "clone_url",
        "collaborators_url",
        "comments_url",
        "commits_url",
        "compare_url",
        "contents_url",
        "contributors_url",
        "created_at",
        "default_branch",
        "delete_branch_on_merge",
        "deployments_url",
        "description",
        "disabled",
        "downloads_url",
        "events_url",
        "fork",
        "forks",
        "forks_count",
        "forks_url",
        "full_name",
        "git_commits_url",
        "git_refs_url",
        "git_tags_url",
        "git_url",
        "has_downloads",
        "has_issues",
        "has_pages",
        "has_projects",
        "has_wiki",
        "homepage",
        "hooks_url",
        "html_url",
        "id",
        "is_template",
        "issue_comment_url",
        "issue_events_url",
        "issues_url",
        "keys_url",
        "labels_url",
        "language",
        "languages_url",
        "license",
        "master_branch",
        "merges_url",
        "milestones_url",
        "mirror_url",
        "name",
        "node_id",
        "notifications_url",
        "open_issues",
        "open_issues_count",
        "organization",
        "owner",
        "permissions",
        "private",
        "public",
        "pulls_url",
        "pushed_at",
        "releases_url",
        "role_name",
        "size",
        "ssh_url",
        "stargazers",
        "stargazers_count",
        "stargazers_url",
        "statuses_url",
        "subscribers_url",
        "subscription_url",
        "svn_url",
        "tags_url",
        "teams_url",
        "topics",
        "trees_url",
        "updated_at",
        "url",
        "visibility",
        "watchers",
        "watchers_count",
    ];
    const REQUIRED: &'static [u64] = &[13826033263831941056, 33553850];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            allow_auto_merge: fields.at(0),
            allow_forking: fields.at(1),
            allow_merge_commit: fields.at(2),
            allow_rebase_merge: fields.at(3),
            allow_squash_merge: fields.at(4),
            allow_update_branch: fields.at(5),
            archive_url: fields.at(6),
            archived: fields.at(7),
            assignees_url: fields.at(8),
            blobs_url: fields.at(9),
            branches_url: fields.at(10),
            clone_url: fields.at(11),
            collaborators_url: fields.at(12),
            comments_url: fields.at(13),
            commits_url: fields.at(14),
            compare_url: fields.at(15),
            contents_url: fields.at(16),
            contributors_url: fields.at(17),
            created_at: fields.at(18),
            default_branch: fields.at(19),
            delete_branch_on_merge: fields.at(20),
            deployments_url: fields.at(21),
            description: fields.at(22),
            disabled: fields.at(23),
            downloads_url: fields.at(24),
            events_url: fields.at(25),
            fork: fields.at(26),
            forks: fields.at(27),
            forks_count: fields.at(28),
            forks_url: fields.at(29),
            full_name: fields.at(30),
            git_commits_url: fields.at(31),
            git_refs_url: fields.at(32),
            git_tags_url: fields.at(33),
            git_url: fields.at(34),
            has_downloads: fields.at(35),
            has_issues: fields.at(36),
            has_pages: fields.at(37),
            has_projects: fields.at(38),
            has_wiki: fields.at(39),
            homepage: fields.at(40),
            hooks_url: fields.at(41),
            html_url: fields.at(42),
            id: fields.at(43),
            is_template: fields.at(44),
            issue_comment_url: fields.at(45),
            issue_events_url: fields.at(46),
            issues_url: fields.at(47),
            keys_url: fields.at(48),
            labels_url: fields.at(49),
            language: fields.at(50),
            languages_url: fields.at(51),
            license: fields.at(52),
            master_branch: fields.at(53),
            merges_url: fields.at(54),
            milestones_url: fields.at(55),
            mirror_url: fields.at(56),
            name: fields.at(57),
            node_id: fields.at(58),
            notifications_url: fields.at(59),
            open_issues: fields.at(60),
            open_issues_count: fields.at(61),
            organization: fields.at(62),
            owner: fields.at(63),
            permissions: fields.at(64),
            private: fields.at(65),
            public: fields.at(66),
            pulls_url: fields.at(67),
            pushed_at: fields.at(68),
            releases_url: fields.at(69),
            role_name: fields.at(70),
            size: fields.at(71),
            ssh_url: fields.at(72),
            stargazers: fields.at(73),
            stargazers_count: fields.at(74),
            stargazers_url: fields.at(75),
            statuses_url: fields.at(76),
            subscribers_url: fields.at(77),
            subscription_url: fields.at(78),
            svn_url: fields.at(79),
            tags_url: fields.at(80),
            teams_url: fields.at(81),
            topics: fields.at(82),
            trees_url: fields.at(83),
            updated_at: fields.at(84),
            url: fields.at(85),
            visibility: fields.at(86),
            watchers: fields.at(87),
            watchers_count: fields.at(88),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.allow_auto_merge,
                &self.allow_forking,
                &self.allow_merge_commit,
                &self.allow_rebase_merge,
                &self.allow_squash_merge,
                &self.allow_update_branch,
                &self.archive_url,
                &self.archived,
                &self.assignees_url,
                &self.blobs_url,
                &self.branches_url,
                &self.clone_url,
                &self.collaborators_url,
                &self.comments_url,
                &self.commits_url,
                &self.compare_url,
                &self.contents_url,
                &self.contributors_url,
                &self.created_at,
                &self.default_branch,
                &self.delete_branch_on_merge,
                &self.deployments_url,
                &self.description,
                &self.disabled,
                &self.downloads_url,
                &self.events_url,
                &self.fork,
                &self.forks,
                &self.forks_count,
                &self.forks_url,
                &self.full_name,
                &self.git_commits_url,
                &self.git_refs_url,
                &self.git_tags_url,
                &self.git_url,
                &self.has_downloads,
                &self.has_issues,
                &self.has_pages,
                &self.has_projects,
                &self.has_wiki,
                &self.homepage,
                &self.hooks_url,
                &self.html_url,
                &self.id,
                &self.is_template,
                &self.issue_comment_url,
                &self.issue_events_url,
                &self.issues_url,
                &self.keys_url,
                &self.labels_url,
                &self.language,
                &self.languages_url,
                &self.license,
                &self.master_branch,
                &self.merges_url,
                &self.milestones_url,
                &self.mirror_url,
                &self.name,
                &self.node_id,
                &self.notifications_url,
                &self.open_issues,
                &self.open_issues_count,
                &self.organization,
                &self.owner,
                &self.permissions,
                &self.private,
                &self.public,
                &self.pulls_url,
                &self.pushed_at,
                &self.releases_url,
                &self.role_name,
                &self.size,
                &self.ssh_url,
                &self.stargazers,
                &self.stargazers_count,
                &self.stargazers_url,
                &self.statuses_url,
                &self.subscribers_url,
                &self.subscription_url,
                &self.svn_url,
                &self.tags_url,
                &self.teams_url,
                &self.topics,
                &self.trees_url,
                &self.updated_at,
                &self.url,
                &self.visibility,
                &self.watchers,
                &self.watchers_count,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookPullRequestReviewEditedPullRequestBaseRepo);
