// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{Answer, Caller, DecodeError, Endpoint, Operation, Paged, Parts};
use crate::models;
use crate::api::users::{Block, CheckBlocked, ListBlockedByAuthenticatedUser, Unblock};

impl Endpoint for ListBlockedByAuthenticatedUser {
    type Output = Vec<models::SimpleUser>;
    const OPERATION: Operation = Operation {
        id: "users/list-blocked-by-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/blocks",
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

impl Paged for ListBlockedByAuthenticatedUser {
    type Item = models::SimpleUser;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListBlockedByAuthenticatedUser {
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

impl Endpoint for CheckBlocked {
    type Output = bool;
    const OPERATION: Operation = Operation {
        id: "users/check-blocked",
        method: octoforge_runtime::Verb::Get,
        path: "/user/blocks/{username}",
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

impl CheckBlocked {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for Block {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "users/block",
        method: octoforge_runtime::Verb::Put,
        path: "/user/blocks/{username}",
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

impl Block {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for Unblock {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "users/unblock",
        method: octoforge_runtime::Verb::Delete,
        path: "/user/blocks/{username}",
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

impl Unblock {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}
