// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts, Visit,
};
use crate::models;
use crate::api::activity::{
    CheckRepoIsStarredByAuthenticatedUser, GetStargazerCountForRepo,
    GetStargazerCountForRepoResponse, ListReposStarredByAuthenticatedUser,
    ListReposStarredByAuthenticatedUserStar, ListReposStarredByUser,
    ListReposStarredByUserStar, ListStargazersForRepo, ListStargazersForRepoStar,
    StarRepoForAuthenticatedUser, UnstarRepoForAuthenticatedUser,
};

impl Endpoint for ListStargazersForRepo {
    type Output = Vec<models::SimpleUser>;
    const OPERATION: Operation = Operation {
        id: "activity/list-stargazers-for-repo",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/stargazers",
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

impl Paged for ListStargazersForRepo {
    type Item = models::SimpleUser;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListStargazersForRepo {
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

impl Endpoint for ListStargazersForRepoStar {
    type Output = Vec<models::Stargazer>;
    const OPERATION: Operation = Operation {
        accept: "application/vnd.github.star+json",
        ..ListStargazersForRepo::OPERATION
    };

    #[inline]
    fn parts(&self) -> &Parts {
        self.0.parts()
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for ListStargazersForRepoStar {
    type Item = models::Stargazer;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListStargazersForRepoStar {
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

impl Endpoint for GetStargazerCountForRepo {
    type Output = GetStargazerCountForRepoResponse;
    const OPERATION: Operation = Operation {
        id: "activity/get-stargazer-count-for-repo",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/stargazers/count",
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

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for ListReposStarredByAuthenticatedUser {
    type Item = models::Repository;

    #[inline]
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

    #[inline]
    fn parts(&self) -> &Parts {
        self.0.parts()
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for ListReposStarredByAuthenticatedUserStar {
    type Item = models::StarredRepository;

    #[inline]
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

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
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

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
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

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
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
    type Output = Vec<models::Repository>;
    const OPERATION: Operation = Operation {
        id: "activity/list-repos-starred-by-user",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/starred",
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

impl Paged for ListReposStarredByUser {
    type Item = models::Repository;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListReposStarredByUser {
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

impl Endpoint for ListReposStarredByUserStar {
    type Output = Vec<models::StarredRepository>;
    const OPERATION: Operation = Operation {
        accept: "application/vnd.github.star+json",
        ..ListReposStarredByUser::OPERATION
    };

    #[inline]
    fn parts(&self) -> &Parts {
        self.0.parts()
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for ListReposStarredByUserStar {
    type Item = models::StarredRepository;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListReposStarredByUserStar {
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

impl Object for GetStargazerCountForRepoResponse {
    const NAME: &'static str = "GetStargazerCountForRepoResponse";
    const FIELDS: &'static [&'static str] = &["count"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            count: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.count], &self.extra)
    }
}

octoforge_runtime::object!(GetStargazerCountForRepoResponse);
