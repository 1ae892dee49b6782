// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{Answer, Caller, DecodeError, Endpoint, Operation, Parts};
use crate::models;
use crate::api::repos::{
    GetOrgRuleSuite, GetOrgRuleSuites, GetRepoRuleSuite, GetRepoRuleSuites,
};

impl Endpoint for GetOrgRuleSuites {
    type Output = Vec<models::RuleSuitesItem>;
    const OPERATION: Operation = Operation {
        id: "repos/get-org-rule-suites",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/rulesets/rule-suites",
        ..Operation::DEFAULT
    };

    fn parts(&self) -> &Parts {
        &self.parts
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetOrgRuleSuites {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetOrgRuleSuite {
    type Output = models::RuleSuite;
    const OPERATION: Operation = Operation {
        id: "repos/get-org-rule-suite",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/rulesets/rule-suites/{rule_suite_id}",
        ..Operation::DEFAULT
    };

    fn parts(&self) -> &Parts {
        &self.parts
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetOrgRuleSuite {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetRepoRuleSuites {
    type Output = Vec<models::RuleSuitesItem>;
    const OPERATION: Operation = Operation {
        id: "repos/get-repo-rule-suites",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/rulesets/rule-suites",
        ..Operation::DEFAULT
    };

    fn parts(&self) -> &Parts {
        &self.parts
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetRepoRuleSuites {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetRepoRuleSuite {
    type Output = models::RuleSuite;
    const OPERATION: Operation = Operation {
        id: "repos/get-repo-rule-suite",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}",
        ..Operation::DEFAULT
    };

    fn parts(&self) -> &Parts {
        &self.parts
    }

    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetRepoRuleSuite {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}
