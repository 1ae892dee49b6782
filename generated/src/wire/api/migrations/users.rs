// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Operation, Paged, Parts, Redirect,
};
use crate::models;
use crate::api::migrations::{
    DeleteArchiveForAuthenticatedUser, GetArchiveForAuthenticatedUser,
    GetStatusForAuthenticatedUser, ListForAuthenticatedUser,
    ListReposForAuthenticatedUser, StartForAuthenticatedUser,
    UnlockRepoForAuthenticatedUser,
};

impl Endpoint for ListForAuthenticatedUser {
    type Output = Vec<models::Migration>;
    const OPERATION: Operation = Operation {
        id: "migrations/list-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/migrations",
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

impl Paged for ListForAuthenticatedUser {
    type Item = models::Migration;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListForAuthenticatedUser {
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

impl Endpoint for StartForAuthenticatedUser {
    type Output = models::Migration;
    const OPERATION: Operation = Operation {
        id: "migrations/start-for-authenticated-user",
        method: octoforge_runtime::Verb::Post,
        path: "/user/migrations",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl StartForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetStatusForAuthenticatedUser {
    type Output = models::Migration;
    const OPERATION: Operation = Operation {
        id: "migrations/get-status-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/migrations/{migration_id}",
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

impl GetStatusForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetArchiveForAuthenticatedUser {
    type Output = Redirect;
    const OPERATION: Operation = Operation {
        id: "migrations/get-archive-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/migrations/{migration_id}/archive",
        outcomes: &[301, 302, 303, 307, 308],
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.location()
    }
}

impl GetArchiveForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request, follows redirects, elsewhere without the token, and gives the body as it arrives.
    pub fn download<C: Caller>(self, client: &C) -> C::Download<'_> {
        client.download(self)
    }
}

impl Endpoint for DeleteArchiveForAuthenticatedUser {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "migrations/delete-archive-for-authenticated-user",
        method: octoforge_runtime::Verb::Delete,
        path: "/user/migrations/{migration_id}/archive",
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

impl DeleteArchiveForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UnlockRepoForAuthenticatedUser {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "migrations/unlock-repo-for-authenticated-user",
        method: octoforge_runtime::Verb::Delete,
        path: "/user/migrations/{migration_id}/repos/{repo_name}/lock",
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

impl UnlockRepoForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListReposForAuthenticatedUser {
    type Output = Vec<models::MinimalRepository>;
    const OPERATION: Operation = Operation {
        id: "migrations/list-repos-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/migrations/{migration_id}/repositories",
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

impl Paged for ListReposForAuthenticatedUser {
    type Item = models::MinimalRepository;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListReposForAuthenticatedUser {
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
