// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{Answer, Caller, DecodeError, Endpoint, Operation, Parts};
use crate::models;
use crate::api::repos::{GetClones, GetTopPaths, GetTopReferrers, GetViews};

impl Endpoint for GetClones {
    type Output = models::CloneTraffic;
    const OPERATION: Operation = Operation {
        id: "repos/get-clones",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/traffic/clones",
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

impl GetClones {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetTopPaths {
    type Output = Vec<models::ContentTraffic>;
    const OPERATION: Operation = Operation {
        id: "repos/get-top-paths",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/traffic/popular/paths",
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

impl GetTopPaths {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetTopReferrers {
    type Output = Vec<models::ReferrerTraffic>;
    const OPERATION: Operation = Operation {
        id: "repos/get-top-referrers",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/traffic/popular/referrers",
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

impl GetTopReferrers {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetViews {
    type Output = models::ViewTraffic;
    const OPERATION: Operation = Operation {
        id: "repos/get-views",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/traffic/views",
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

impl GetViews {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}
