// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts, Visit,
};
use crate::models;
use crate::api::apps::{
    AddRepoToInstallationForAuthenticatedUser, ListInstallationReposForAuthenticatedUser,
    ListInstallationsForAuthenticatedUser, ListReposAccessibleToInstallation,
    RemoveRepoFromInstallationForAuthenticatedUser, Repository, Response,
    RevokeInstallationAccessToken,
};

impl Endpoint for ListReposAccessibleToInstallation {
    type Output = Response;
    const OPERATION: Operation = Operation {
        id: "apps/list-repos-accessible-to-installation",
        method: octoforge_runtime::Verb::Get,
        path: "/installation/repositories",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for ListReposAccessibleToInstallation {
    type Item = Repository;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.repositories
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl ListReposAccessibleToInstallation {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request for one page after the other, as they are wanted.
    pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
        client.pages(self)
    }

    /// What all pages list, one by one.
    pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
        client.items(self)
    }
}

impl Endpoint for RevokeInstallationAccessToken {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "apps/revoke-installation-access-token",
        method: octoforge_runtime::Verb::Delete,
        path: "/installation/token",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl RevokeInstallationAccessToken {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListInstallationsForAuthenticatedUser {
    type Output = models::OrgsListAppInstallationsResponse;
    const OPERATION: Operation = Operation {
        id: "apps/list-installations-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/installations",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for ListInstallationsForAuthenticatedUser {
    type Item = models::Installation;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.installations
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl ListInstallationsForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request for one page after the other, as they are wanted.
    pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
        client.pages(self)
    }

    /// What all pages list, one by one.
    pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
        client.items(self)
    }
}

impl Endpoint for ListInstallationReposForAuthenticatedUser {
    type Output = Response;
    const OPERATION: Operation = Operation {
        id: "apps/list-installation-repos-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/installations/{installation_id}/repositories",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for ListInstallationReposForAuthenticatedUser {
    type Item = Repository;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.repositories
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl ListInstallationReposForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request for one page after the other, as they are wanted.
    pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
        client.pages(self)
    }

    /// What all pages list, one by one.
    pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
        client.items(self)
    }
}

impl Endpoint for AddRepoToInstallationForAuthenticatedUser {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "apps/add-repo-to-installation-for-authenticated-user",
        method: octoforge_runtime::Verb::Put,
        path: "/user/installations/{installation_id}/repositories/{repository_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl AddRepoToInstallationForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemoveRepoFromInstallationForAuthenticatedUser {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "apps/remove-repo-from-installation-for-authenticated-user",
        method: octoforge_runtime::Verb::Delete,
        path: "/user/installations/{installation_id}/repositories/{repository_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl RemoveRepoFromInstallationForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for Response {
    const NAME: &'static str = "Response";
    const FIELDS: &'static [&'static str] = &[
        "total_count",
        "repositories",
        "repository_selection",
    ];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            repositories: fields.at(1),
            repository_selection: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.total_count, &self.repositories, &self.repository_selection],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Response);

#[expect(deprecated, reason = "what is deprecated is still sent")]
impl Object for Repository {
    const NAME: &'static str = "Repository";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "node_id",
        "name",
        "full_name",
        "license",
        "forks",
        "permissions",
        "owner",
        "private",
        "html_url",
        "description",
        "fork",
        "url",
        "archive_url",
        "assignees_url",
        "blobs_url",
        "branches_url",
        "collaborators_url",
        "comments_url",
        "commits_url",
        "compare_url",
        "contents_url",
        "contributors_url",
        "deployments_url",
        "downloads_url",
        "events_url",
        "forks_url",
        "git_commits_url",
        "git_refs_url",
        "git_tags_url",
        "git_url",
        "issue_comment_url",
        "issue_events_url",
        "issues_url",
        "keys_url",
        "labels_url",
        "languages_url",
        "merges_url",
        "milestones_url",
        "notifications_url",
        "pulls_url",
        "releases_url",
        "ssh_url",
        "stargazers_url",
        "statuses_url",
        "subscribers_url",
        "subscription_url",
        "tags_url",
        "teams_url",
        "trees_url",
        "clone_url",
        "mirror_url",
        "hooks_url",
        "svn_url",
        "homepage",
        "language",
        "forks_count",
        "stargazers_count",
        "watchers_count",
        "size",
        "default_branch",
        "open_issues_count",
        "is_template",
        "topics",
        "has_issues",
        "has_projects",
        "has_wiki",
        "has_pages",
        "has_downloads",
        "has_discussions",
        "has_pull_requests",
        "pull_request_creation_policy",
        "archived",
        "disabled",
        "visibility",
        "pushed_at",
        "created_at",
        "updated_at",
        "allow_rebase_merge",
        "temp_clone_token",
        "allow_squash_merge",
        "allow_auto_merge",
        "delete_branch_on_merge",
        "allow_update_branch",
        "use_squash_pr_title_as_default",
        "squash_merge_commit_title",
        "squash_merge_commit_message",
        "merge_commit_title",
        "merge_commit_message",
        "allow_merge_commit",
        "allow_forking",
        "web_commit_signoff_required",
        "open_issues",
        "watchers",
        "master_branch",
        "starred_at",
        "anonymous_access_enabled",
        "code_search_index_status",
        "custom_properties",
    ];
    const REQUIRED: &'static [u64] = &[4611686018427387839, 805321503];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            name: fields.at(2),
            full_name: fields.at(3),
            license: fields.at(4),
            forks: fields.at(5),
            permissions: fields.at(6),
            owner: fields.at(7),
            private: fields.at(8),
            html_url: fields.at(9),
            description: fields.at(10),
            fork: fields.at(11),
            url: fields.at(12),
            archive_url: fields.at(13),
            assignees_url: fields.at(14),
            blobs_url: fields.at(15),
            branches_url: fields.at(16),
            collaborators_url: fields.at(17),
            comments_url: fields.at(18),
            commits_url: fields.at(19),
            compare_url: fields.at(20),
            contents_url: fields.at(21),
            contributors_url: fields.at(22),
            deployments_url: fields.at(23),
            downloads_url: fields.at(24),
            events_url: fields.at(25),
            forks_url: fields.at(26),
            git_commits_url: fields.at(27),
            git_refs_url: fields.at(28),
            git_tags_url: fields.at(29),
            git_url: fields.at(30),
            issue_comment_url: fields.at(31),
            issue_events_url: fields.at(32),
            issues_url: fields.at(33),
            keys_url: fields.at(34),
            labels_url: fields.at(35),
            languages_url: fields.at(36),
            merges_url: fields.at(37),
            milestones_url: fields.at(38),
            notifications_url: fields.at(39),
            pulls_url: fields.at(40),
            releases_url: fields.at(41),
            ssh_url: fields.at(42),
            stargazers_url: fields.at(43),
            statuses_url: fields.at(44),
            subscribers_url: fields.at(45),
            subscription_url: fields.at(46),
            tags_url: fields.at(47),
            teams_url: fields.at(48),
            trees_url: fields.at(49),
            clone_url: fields.at(50),
            mirror_url: fields.at(51),
            hooks_url: fields.at(52),
            svn_url: fields.at(53),
            homepage: fields.at(54),
            language: fields.at(55),
            forks_count: fields.at(56),
            stargazers_count: fields.at(57),
            watchers_count: fields.at(58),
            size: fields.at(59),
            default_branch: fields.at(60),
            open_issues_count: fields.at(61),
            is_template: fields.at(62),
            topics: fields.at(63),
            has_issues: fields.at(64),
            has_projects: fields.at(65),
            has_wiki: fields.at(66),
            has_pages: fields.at(67),
            has_downloads: fields.at(68),
            has_discussions: fields.at(69),
            has_pull_requests: fields.at(70),
            pull_request_creation_policy: fields.at(71),
            archived: fields.at(72),
            disabled: fields.at(73),
            visibility: fields.at(74),
            pushed_at: fields.at(75),
            created_at: fields.at(76),
            updated_at: fields.at(77),
            allow_rebase_merge: fields.at(78),
            temp_clone_token: fields.at(79),
            allow_squash_merge: fields.at(80),
            allow_auto_merge: fields.at(81),
            delete_branch_on_merge: fields.at(82),
            allow_update_branch: fields.at(83),
            use_squash_pr_title_as_default: fields.at(84),
            squash_merge_commit_title: fields.at(85),
            squash_merge_commit_message: fields.at(86),
            merge_commit_title: fields.at(87),
            merge_commit_message: fields.at(88),
            allow_merge_commit: fields.at(89),
            allow_forking: fields.at(90),
            web_commit_signoff_required: fields.at(91),
            open_issues: fields.at(92),
            watchers: fields.at(93),
            master_branch: fields.at(94),
            starred_at: fields.at(95),
            anonymous_access_enabled: fields.at(96),
            code_search_index_status: fields.at(97),
            custom_properties: fields.at(98),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.node_id,
                &self.name,
                &self.full_name,
                &self.license,
                &self.forks,
                &self.permissions,
                &self.owner,
                &self.private,
                &self.html_url,
                &self.description,
                &self.fork,
                &self.url,
                &self.archive_url,
                &self.assignees_url,
                &self.blobs_url,
                &self.branches_url,
                &self.collaborators_url,
                &self.comments_url,
                &self.commits_url,
                &self.compare_url,
                &self.contents_url,
                &self.contributors_url,
                &self.deployments_url,
                &self.downloads_url,
                &self.events_url,
                &self.forks_url,
                &self.git_commits_url,
                &self.git_refs_url,
                &self.git_tags_url,
                &self.git_url,
                &self.issue_comment_url,
                &self.issue_events_url,
                &self.issues_url,
                &self.keys_url,
                &self.labels_url,
                &self.languages_url,
                &self.merges_url,
                &self.milestones_url,
                &self.notifications_url,
                &self.pulls_url,
                &self.releases_url,
                &self.ssh_url,
                &self.stargazers_url,
                &self.statuses_url,
                &self.subscribers_url,
                &self.subscription_url,
                &self.tags_url,
                &self.teams_url,
                &self.trees_url,
                &self.clone_url,
                &self.mirror_url,
                &self.hooks_url,
                &self.svn_url,
                &self.homepage,
                &self.language,
                &self.forks_count,
                &self.stargazers_count,
                &self.watchers_count,
                &self.size,
                &self.default_branch,
                &self.open_issues_count,
                &self.is_template,
                &self.topics,
                &self.has_issues,
                &self.has_projects,
                &self.has_wiki,
                &self.has_pages,
                &self.has_downloads,
                &self.has_discussions,
                &self.has_pull_requests,
                &self.pull_request_creation_policy,
                &self.archived,
                &self.disabled,
                &self.visibility,
                &self.pushed_at,
                &self.created_at,
                &self.updated_at,
                &self.allow_rebase_merge,
                &self.temp_clone_token,
                &self.allow_squash_merge,
                &self.allow_auto_merge,
                &self.delete_branch_on_merge,
                &self.allow_update_branch,
                &self.use_squash_pr_title_as_default,
                &self.squash_merge_commit_title,
                &self.squash_merge_commit_message,
                &self.merge_commit_title,
                &self.merge_commit_message,
                &self.allow_merge_commit,
                &self.allow_forking,
                &self.web_commit_signoff_required,
                &self.open_issues,
                &self.watchers,
                &self.master_branch,
                &self.starred_at,
                &self.anonymous_access_enabled,
                &self.code_search_index_status,
                &self.custom_properties,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Repository);
