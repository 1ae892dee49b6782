// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{Answer, Caller, DecodeError, Endpoint, Operation, Paged, Parts};
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

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for GetOrgRuleSuites {
    type Item = models::RuleSuitesItem;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl GetOrgRuleSuites {
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

impl Endpoint for GetOrgRuleSuite {
    type Output = models::RuleSuite;
    const OPERATION: Operation = Operation {
        id: "repos/get-org-rule-suite",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/rulesets/rule-suites/{rule_suite_id}",
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

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for GetRepoRuleSuites {
    type Item = models::RuleSuitesItem;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl GetRepoRuleSuites {
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

impl Endpoint for GetRepoRuleSuite {
    type Output = models::RuleSuite;
    const OPERATION: Operation = Operation {
        id: "repos/get-repo-rule-suite",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}",
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

impl GetRepoRuleSuite {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}
