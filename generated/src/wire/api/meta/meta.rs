// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{Answer, Caller, Date, DecodeError, Endpoint, Operation, Parts};
use crate::models;
use crate::api::meta::{Get, GetAllVersions, GetOctocat, GetZen, Root};

impl Endpoint for Root {
    type Output = models::Root;
    const OPERATION: Operation = Operation {
        id: "meta/root",
        method: octoforge_runtime::Verb::Get,
        path: "/",
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

impl Root {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for Get {
    type Output = models::ApiOverview;
    const OPERATION: Operation = Operation {
        id: "meta/get",
        method: octoforge_runtime::Verb::Get,
        path: "/meta",
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

impl Get {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetOctocat {
    type Output = String;
    const OPERATION: Operation = Operation {
        id: "meta/get-octocat",
        method: octoforge_runtime::Verb::Get,
        path: "/octocat",
        accept: "application/octocat-stream",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.text()
    }
}

impl GetOctocat {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request, follows redirects, elsewhere without the token, and gives the body as it arrives.
    pub fn download<C: Caller>(self, client: &C) -> C::Download<'_> {
        client.download(self)
    }
}

impl Endpoint for GetAllVersions {
    type Output = Vec<Date>;
    const OPERATION: Operation = Operation {
        id: "meta/get-all-versions",
        method: octoforge_runtime::Verb::Get,
        path: "/versions",
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

impl GetAllVersions {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetZen {
    type Output = String;
    const OPERATION: Operation = Operation {
        id: "meta/get-zen",
        method: octoforge_runtime::Verb::Get,
        path: "/zen",
        accept: "text/plain",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.text()
    }
}

impl GetZen {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request, follows redirects, elsewhere without the token, and gives the body as it arrives.
    pub fn download<C: Caller>(self, client: &C) -> C::Download<'_> {
        client.download(self)
    }
}
