// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{Answer, Body, Caller, DecodeError, Endpoint, Operation, Parts};
use crate::models;
use crate::api::interactions::{
    GetPullRequestBypassListForRepo, GetPullRequestCreationCapForRepo,
    GetRestrictionsForRepo, RemovePullRequestBypassListForRepo,
    RemoveRestrictionsForRepo, SetPullRequestBypassListForRepo, SetRestrictionsForRepo,
    UpdatePullRequestCreationCapForRepo,
};

impl Endpoint for GetRestrictionsForRepo {
    type Output = models::InteractionsGetRestrictionsForOrgResponse;
    const OPERATION: Operation = Operation {
        id: "interactions/get-restrictions-for-repo",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/interaction-limits",
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

impl GetRestrictionsForRepo {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetRestrictionsForRepo {
    type Output = models::InteractionLimitResponse;
    const OPERATION: Operation = Operation {
        id: "interactions/set-restrictions-for-repo",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/interaction-limits",
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

impl SetRestrictionsForRepo {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemoveRestrictionsForRepo {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "interactions/remove-restrictions-for-repo",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/interaction-limits",
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

impl RemoveRestrictionsForRepo {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetPullRequestBypassListForRepo {
    type Output = Vec<models::SimpleUser>;
    const OPERATION: Operation = Operation {
        id: "interactions/get-pull-request-bypass-list-for-repo",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/interaction-limits/pulls/bypass-list",
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

impl GetPullRequestBypassListForRepo {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetPullRequestBypassListForRepo {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "interactions/set-pull-request-bypass-list-for-repo",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/interaction-limits/pulls/bypass-list",
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
        answer.empty()
    }
}

impl SetPullRequestBypassListForRepo {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemovePullRequestBypassListForRepo {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "interactions/remove-pull-request-bypass-list-for-repo",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/interaction-limits/pulls/bypass-list",
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
        answer.empty()
    }
}

impl RemovePullRequestBypassListForRepo {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetPullRequestCreationCapForRepo {
    type Output = models::InteractionsGetPullRequestCreationCapForOrgResponse;
    const OPERATION: Operation = Operation {
        id: "interactions/get-pull-request-creation-cap-for-repo",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/interaction-limits/pulls/creation-cap",
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

impl GetPullRequestCreationCapForRepo {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdatePullRequestCreationCapForRepo {
    type Output = models::InteractionsGetPullRequestCreationCapForOrgResponse;
    const OPERATION: Operation = Operation {
        id: "interactions/update-pull-request-creation-cap-for-repo",
        method: octoforge_runtime::Verb::Patch,
        path: "/repos/{owner}/{repo}/interaction-limits/pulls/creation-cap",
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

impl UpdatePullRequestCreationCapForRepo {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}
