// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{Answer, Caller, DecodeError, Endpoint, Operation, Parts};
use crate::models;
use crate::api::orgs::{
    AddSecurityManagerTeam, ListSecurityManagerTeams, RemoveSecurityManagerTeam,
};

impl Endpoint for ListSecurityManagerTeams {
    type Output = Vec<models::TeamSimple>;
    const OPERATION: Operation = Operation {
        id: "orgs/list-security-manager-teams",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/security-managers",
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

impl ListSecurityManagerTeams {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for AddSecurityManagerTeam {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "orgs/add-security-manager-team",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/security-managers/teams/{team_slug}",
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

impl AddSecurityManagerTeam {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemoveSecurityManagerTeam {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "orgs/remove-security-manager-team",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/security-managers/teams/{team_slug}",
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

impl RemoveSecurityManagerTeam {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}
