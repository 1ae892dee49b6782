// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{Answer, Body, Caller, DecodeError, Endpoint, Operation, Parts};
use crate::models;
use crate::api::interactions::{
    GetRestrictionsForAuthenticatedUser, RemoveRestrictionsForAuthenticatedUser,
    SetRestrictionsForAuthenticatedUser,
};

impl Endpoint for GetRestrictionsForAuthenticatedUser {
    type Output = Option<models::InteractionsGetRestrictionsForOrgResponse>;
    const OPERATION: Operation = Operation {
        id: "interactions/get-restrictions-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/interaction-limits",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.optional()
    }
}

impl GetRestrictionsForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetRestrictionsForAuthenticatedUser {
    type Output = models::InteractionLimitResponse;
    const OPERATION: Operation = Operation {
        id: "interactions/set-restrictions-for-authenticated-user",
        method: octoforge_runtime::Verb::Put,
        path: "/user/interaction-limits",
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

impl SetRestrictionsForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemoveRestrictionsForAuthenticatedUser {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "interactions/remove-restrictions-for-authenticated-user",
        method: octoforge_runtime::Verb::Delete,
        path: "/user/interaction-limits",
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

impl RemoveRestrictionsForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}
