// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{Answer, Caller, DecodeError, Endpoint, Operation, Paged, Parts};
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

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for GetOrgRulesetHistory {
    type Item = models::RulesetVersion;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl GetOrgRulesetHistory {
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

impl Endpoint for GetOrgRulesetVersion {
    type Output = models::RulesetVersionWithState;
    const OPERATION: Operation = Operation {
        id: "orgs/get-org-ruleset-version",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/rulesets/{ruleset_id}/history/{version_id}",
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

impl GetOrgRulesetVersion {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}
