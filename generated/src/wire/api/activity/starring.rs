// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Caller, DecodeError, Endpoint, Fields, Json, Kind, Node, Object, Operation,
    Paged, Parts, Union, Variant, Visit,
};
use crate::models;
use crate::api::activity::{
    CheckRepoIsStarredByAuthenticatedUser, GetStargazerCountForRepo,
    GetStargazerCountForRepoResponse, ListReposStarredByAuthenticatedUser,
    ListReposStarredByAuthenticatedUserStar, ListReposStarredByUser,
    ListReposStarredByUserResponse, ListStargazersForRepo, ListStargazersForRepoResponse,
    StarRepoForAuthenticatedUser, UnstarRepoForAuthenticatedUser,
};

impl Endpoint for ListStargazersForRepo {
    type Output = ListStargazersForRepoResponse;
    const OPERATION: Operation = Operation {
        id: "activity/list-stargazers-for-repo",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/stargazers",
        ..Operation::DEFAULT
    };

    fn parts(&self) -> &Parts {
        &self.parts
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl ListStargazersForRepo {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetStargazerCountForRepo {
    type Output = GetStargazerCountForRepoResponse;
    const OPERATION: Operation = Operation {
        id: "activity/get-stargazer-count-for-repo",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/stargazers/count",
        ..Operation::DEFAULT
    };

    fn parts(&self) -> &Parts {
        &self.parts
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetStargazerCountForRepo {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListReposStarredByAuthenticatedUser {
    type Output = Vec<models::Repository>;
    const OPERATION: Operation = Operation {
        id: "activity/list-repos-starred-by-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/starred",
        ..Operation::DEFAULT
    };

    fn parts(&self) -> &Parts {
        &self.parts
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for ListReposStarredByAuthenticatedUser {
    type Item = models::Repository;

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListReposStarredByAuthenticatedUser {
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

impl Endpoint for ListReposStarredByAuthenticatedUserStar {
    type Output = Vec<models::StarredRepository>;
    const OPERATION: Operation = Operation {
        accept: "application/vnd.github.v3.star+json",
        ..ListReposStarredByAuthenticatedUser::OPERATION
    };

    fn parts(&self) -> &Parts {
        self.0.parts()
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for ListReposStarredByAuthenticatedUserStar {
    type Item = models::StarredRepository;

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListReposStarredByAuthenticatedUserStar {
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

impl Endpoint for CheckRepoIsStarredByAuthenticatedUser {
    type Output = bool;
    const OPERATION: Operation = Operation {
        id: "activity/check-repo-is-starred-by-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/starred/{owner}/{repo}",
        outcomes: &[404],
        ..Operation::DEFAULT
    };

    fn parts(&self) -> &Parts {
        &self.parts
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.check()
    }
}

impl CheckRepoIsStarredByAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for StarRepoForAuthenticatedUser {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "activity/star-repo-for-authenticated-user",
        method: octoforge_runtime::Verb::Put,
        path: "/user/starred/{owner}/{repo}",
        ..Operation::DEFAULT
    };

    fn parts(&self) -> &Parts {
        &self.parts
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl StarRepoForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UnstarRepoForAuthenticatedUser {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "activity/unstar-repo-for-authenticated-user",
        method: octoforge_runtime::Verb::Delete,
        path: "/user/starred/{owner}/{repo}",
        ..Operation::DEFAULT
    };

    fn parts(&self) -> &Parts {
        &self.parts
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl UnstarRepoForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListReposStarredByUser {
    type Output = ListReposStarredByUserResponse;
    const OPERATION: Operation = Operation {
        id: "activity/list-repos-starred-by-user",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/starred",
        ..Operation::DEFAULT
    };

    fn parts(&self) -> &Parts {
        &self.parts
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl ListReposStarredByUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Union for ListStargazersForRepoResponse {
    const NAME: &'static str = "ListStargazersForRepoResponse";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Array,
            element: Some(
                &Variant {
                    kind: Kind::Object,
                    required: &[
                        "login",
                        "id",
                        "node_id",
                        "avatar_url",
                        "gravatar_id",
                        "url",
                        "html_url",
                        "followers_url",
                        "following_url",
                        "gists_url",
                        "starred_url",
                        "subscriptions_url",
                        "organizations_url",
                        "repos_url",
                        "events_url",
                        "received_events_url",
                        "type",
                        "site_admin",
                    ],
                    ..Variant::ANY
                },
            ),
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Array,
            element: Some(
                &Variant {
                    kind: Kind::Object,
                    required: &["starred_at", "user"],
                    ..Variant::ANY
                },
            ),
            ..Variant::ANY
        },
    ];

    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::SimpleUserList(node.read()),
            1 => Self::StargazerList(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    fn value(&self) -> &dyn Json {
        match self {
            Self::SimpleUserList(value) => value,
            Self::StargazerList(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(ListStargazersForRepoResponse);

impl Object for GetStargazerCountForRepoResponse {
    const NAME: &'static str = "GetStargazerCountForRepoResponse";
    const FIELDS: &'static [&'static str] = &["count"];
    const REQUIRED: &'static [u64] = &[1];

    fn read(fields: &Fields<'_>) -> Self {
        Self {
            count: fields.at(0),
            extra: fields.extra(),
        }
    }

    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.count], &self.extra)
    }
}

octoforge_runtime::object!(GetStargazerCountForRepoResponse);

impl Union for ListReposStarredByUserResponse {
    const NAME: &'static str = "ListReposStarredByUserResponse";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Array,
            element: Some(
                &Variant {
                    kind: Kind::Object,
                    required: &["starred_at", "repo"],
                    ..Variant::ANY
                },
            ),
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Array,
            element: Some(
                &Variant {
                    kind: Kind::Object,
                    required: &[
                        "id",
                        "node_id",
                        "name",
                        "full_name",
                        "license",
                        "forks",
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
                        "has_issues",
                        "has_projects",
                        "has_wiki",
                        "has_pages",
                        "has_downloads",
                        "archived",
                        "disabled",
                        "pushed_at",
                        "created_at",
                        "updated_at",
                        "open_issues",
                        "watchers",
                    ],
                    ..Variant::ANY
                },
            ),
            ..Variant::ANY
        },
    ];

    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::StarredRepositoryList(node.read()),
            1 => Self::RepositoryList(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    fn value(&self) -> &dyn Json {
        match self {
            Self::StarredRepositoryList(value) => value,
            Self::RepositoryList(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(ListReposStarredByUserResponse);
