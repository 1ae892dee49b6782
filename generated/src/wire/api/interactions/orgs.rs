// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{Answer, Body, Caller, DecodeError, Endpoint, Operation, Parts};
use crate::models;
use crate::api::interactions::{
    GetPullRequestCreationCapForOrg, GetRestrictionsForOrg, RemoveRestrictionsForOrg,
    SetRestrictionsForOrg, UpdatePullRequestCreationCapForOrg,
};

impl Endpoint for GetRestrictionsForOrg {
    type Output = models::InteractionsGetRestrictionsForOrgResponse;
    const OPERATION: Operation = Operation {
        id: "interactions/get-restrictions-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/interaction-limits",
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

impl GetRestrictionsForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetRestrictionsForOrg {
    type Output = models::InteractionLimitResponse;
    const OPERATION: Operation = Operation {
        id: "interactions/set-restrictions-for-org",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/interaction-limits",
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

impl SetRestrictionsForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemoveRestrictionsForOrg {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "interactions/remove-restrictions-for-org",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/interaction-limits",
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

impl RemoveRestrictionsForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetPullRequestCreationCapForOrg {
    type Output = models::InteractionsGetPullRequestCreationCapForOrgResponse;
    const OPERATION: Operation = Operation {
        id: "interactions/get-pull-request-creation-cap-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/interaction-limits/pulls/creation-cap",
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

impl GetPullRequestCreationCapForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdatePullRequestCreationCapForOrg {
    type Output = models::InteractionsGetPullRequestCreationCapForOrgResponse;
    const OPERATION: Operation = Operation {
        id: "interactions/update-pull-request-creation-cap-for-org",
        method: octoforge_runtime::Verb::Patch,
        path: "/orgs/{org}/interaction-limits/pulls/creation-cap",
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

impl UpdatePullRequestCreationCapForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}
