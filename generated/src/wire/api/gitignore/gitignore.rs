// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{Answer, Bytes, Caller, DecodeError, Endpoint, Operation, Parts};
use crate::models;
use crate::api::gitignore::{GetAllTemplates, GetTemplate, GetTemplateRaw};

impl Endpoint for GetAllTemplates {
    type Output = Vec<String>;
    const OPERATION: Operation = Operation {
        id: "gitignore/get-all-templates",
        method: octoforge_runtime::Verb::Get,
        path: "/gitignore/templates",
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

impl GetAllTemplates {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetTemplate {
    type Output = models::GitignoreTemplate;
    const OPERATION: Operation = Operation {
        id: "gitignore/get-template",
        method: octoforge_runtime::Verb::Get,
        path: "/gitignore/templates/{name}",
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

impl GetTemplate {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetTemplateRaw {
    type Output = Bytes;
    const OPERATION: Operation = Operation {
        accept: "application/vnd.github.raw+json",
        ..GetTemplate::OPERATION
    };

    #[inline]
    fn parts(&self) -> &Parts {
        self.0.parts()
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.bytes()
    }
}

impl GetTemplateRaw {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request, follows redirects, elsewhere without the token, and gives the body as it arrives.
    pub fn download<C: Caller>(self, client: &C) -> C::Download<'_> {
        client.download(self)
    }
}
