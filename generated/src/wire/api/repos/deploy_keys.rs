// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Visit,
};
use crate::models;
use crate::api::repos::{
    CreateDeployKey, CreateDeployKeyBody, DeleteDeployKey, GetDeployKey, ListDeployKeys,
};

impl Endpoint for ListDeployKeys {
    type Output = Vec<models::DeployKey>;
    const OPERATION: Operation = Operation {
        id: "repos/list-deploy-keys",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/keys",
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

impl Paged for ListDeployKeys {
    type Item = models::DeployKey;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListDeployKeys {
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

impl Endpoint for CreateDeployKey {
    type Output = models::DeployKey;
    const OPERATION: Operation = Operation {
        id: "repos/create-deploy-key",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/keys",
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

impl CreateDeployKey {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetDeployKey {
    type Output = models::DeployKey;
    const OPERATION: Operation = Operation {
        id: "repos/get-deploy-key",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/keys/{key_id}",
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

impl GetDeployKey {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteDeployKey {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "repos/delete-deploy-key",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/keys/{key_id}",
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

impl DeleteDeployKey {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for CreateDeployKeyBody {
    const NAME: &'static str = "CreateDeployKeyBody";
    const FIELDS: &'static [&'static str] = &["title", "key", "read_only"];
    const REQUIRED: &'static [u64] = &[2];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            title: fields.at(0),
            key: fields.at(1),
            read_only: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.title, &self.key, &self.read_only], &self.extra)
    }
}

octoforge_runtime::object!(CreateDeployKeyBody);
