// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Operation, Paged, Parts, Redirect,
};
use crate::models;
use crate::api::migrations::{
    DeleteArchiveForOrg, DownloadArchiveForOrg, GetStatusForOrg, ListForOrg,
    ListReposForOrg, StartForOrg, UnlockRepoForOrg,
};

impl Endpoint for ListForOrg {
    type Output = Vec<models::Migration>;
    const OPERATION: Operation = Operation {
        id: "migrations/list-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/migrations",
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

impl Paged for ListForOrg {
    type Item = models::Migration;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListForOrg {
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

impl Endpoint for StartForOrg {
    type Output = models::Migration;
    const OPERATION: Operation = Operation {
        id: "migrations/start-for-org",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/migrations",
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

impl StartForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetStatusForOrg {
    type Output = models::Migration;
    const OPERATION: Operation = Operation {
        id: "migrations/get-status-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/migrations/{migration_id}",
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

impl GetStatusForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DownloadArchiveForOrg {
    type Output = Redirect;
    const OPERATION: Operation = Operation {
        id: "migrations/download-archive-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/migrations/{migration_id}/archive",
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

impl DownloadArchiveForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request, follows redirects, elsewhere without the token, and gives the body as it arrives.
    pub fn download<C: Caller>(self, client: &C) -> C::Download<'_> {
        client.download(self)
    }
}

impl Endpoint for DeleteArchiveForOrg {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "migrations/delete-archive-for-org",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/migrations/{migration_id}/archive",
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

impl DeleteArchiveForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UnlockRepoForOrg {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "migrations/unlock-repo-for-org",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock",
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

impl UnlockRepoForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListReposForOrg {
    type Output = Vec<models::MinimalRepository>;
    const OPERATION: Operation = Operation {
        id: "migrations/list-repos-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/migrations/{migration_id}/repositories",
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

impl Paged for ListReposForOrg {
    type Item = models::MinimalRepository;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListReposForOrg {
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
