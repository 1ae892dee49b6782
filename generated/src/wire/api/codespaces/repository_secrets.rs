// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Operation, Paged, Parts,
};
use crate::models;
use crate::api::codespaces::{
    CreateOrUpdateRepoSecret, DeleteRepoSecret, GetRepoPublicKey, GetRepoSecret,
    ListRepoSecrets,
};

impl Endpoint for ListRepoSecrets {
    type Output = models::ListRepoSecretsResponse;
    const OPERATION: Operation = Operation {
        id: "codespaces/list-repo-secrets",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/codespaces/secrets",
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

impl Paged for ListRepoSecrets {
    type Item = models::ActionsSecret;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.secrets
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl ListRepoSecrets {
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

impl Endpoint for GetRepoPublicKey {
    type Output = models::ActionsPublicKey;
    const OPERATION: Operation = Operation {
        id: "codespaces/get-repo-public-key",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/codespaces/secrets/public-key",
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

impl GetRepoPublicKey {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetRepoSecret {
    type Output = models::ActionsSecret;
    const OPERATION: Operation = Operation {
        id: "codespaces/get-repo-secret",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/codespaces/secrets/{secret_name}",
        overlaps: &["/repos/{owner}/{repo}/codespaces/secrets/public-key"],
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

impl GetRepoSecret {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CreateOrUpdateRepoSecret {
    type Output = Option<models::EmptyObject>;
    const OPERATION: Operation = Operation {
        id: "codespaces/create-or-update-repo-secret",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/codespaces/secrets/{secret_name}",
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
        answer.optional()
    }
}

impl CreateOrUpdateRepoSecret {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteRepoSecret {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "codespaces/delete-repo-secret",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/codespaces/secrets/{secret_name}",
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

impl DeleteRepoSecret {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}
