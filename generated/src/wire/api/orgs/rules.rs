// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{Answer, Caller, DecodeError, Endpoint, Operation, Parts};
use crate::models;
use crate::api::orgs::{GetOrgRulesetHistory, GetOrgRulesetVersion};

impl Endpoint for GetOrgRulesetHistory {
    type Output = Vec<models::RulesetVersion>;
    const OPERATION: Operation = Operation {
        id: "orgs/get-org-ruleset-history",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/rulesets/{ruleset_id}/history",
        ..Operation::DEFAULT
    };

    fn parts(&self) -> &Parts {
        &self.parts
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetOrgRulesetHistory {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetOrgRulesetVersion {
    type Output = models::RulesetVersionWithState;
    const OPERATION: Operation = Operation {
        id: "orgs/get-org-ruleset-version",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/rulesets/{ruleset_id}/history/{version_id}",
        ..Operation::DEFAULT
    };

    fn parts(&self) -> &Parts {
        &self.parts
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetOrgRulesetVersion {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}
