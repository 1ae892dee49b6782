// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Visit,
};
use crate::models;
use crate::api::repos::{
    CreateDeploymentProtectionRule, CreateDeploymentProtectionRuleBody,
    DisableDeploymentProtectionRule, GetAllDeploymentProtectionRules,
    GetAllDeploymentProtectionRulesResponse, GetCustomDeploymentProtectionRule,
    ListCustomDeploymentRuleIntegrations, ListCustomDeploymentRuleIntegrationsResponse,
};

impl Endpoint for GetAllDeploymentProtectionRules {
    type Output = GetAllDeploymentProtectionRulesResponse;
    const OPERATION: Operation = Operation {
        id: "repos/get-all-deployment-protection-rules",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules",
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

impl GetAllDeploymentProtectionRules {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CreateDeploymentProtectionRule {
    type Output = models::DeploymentProtectionRule;
    const OPERATION: Operation = Operation {
        id: "repos/create-deployment-protection-rule",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules",
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

impl CreateDeploymentProtectionRule {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListCustomDeploymentRuleIntegrations {
    type Output = ListCustomDeploymentRuleIntegrationsResponse;
    const OPERATION: Operation = Operation {
        id: "repos/list-custom-deployment-rule-integrations",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps",
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

impl Paged for ListCustomDeploymentRuleIntegrations {
    type Item = models::CustomDeploymentRuleApp;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.available_custom_deployment_protection_rule_integrations.unwrap_or_default()
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        page.total_count
    }
}

impl ListCustomDeploymentRuleIntegrations {
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

impl Endpoint for GetCustomDeploymentProtectionRule {
    type Output = models::DeploymentProtectionRule;
    const OPERATION: Operation = Operation {
        id: "repos/get-custom-deployment-protection-rule",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}",
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

impl GetCustomDeploymentProtectionRule {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DisableDeploymentProtectionRule {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "repos/disable-deployment-protection-rule",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}",
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

impl DisableDeploymentProtectionRule {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for GetAllDeploymentProtectionRulesResponse {
    const NAME: &'static str = "GetAllDeploymentProtectionRulesResponse";
    const FIELDS: &'static [&'static str] = &[
        "total_count",
        "custom_deployment_protection_rules",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            custom_deployment_protection_rules: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.total_count, &self.custom_deployment_protection_rules],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(GetAllDeploymentProtectionRulesResponse);

impl Object for CreateDeploymentProtectionRuleBody {
    const NAME: &'static str = "CreateDeploymentProtectionRuleBody";
    const FIELDS: &'static [&'static str] = &["integration_id"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            integration_id: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.integration_id], &self.extra)
    }
}

octoforge_runtime::object!(CreateDeploymentProtectionRuleBody);

impl Object for ListCustomDeploymentRuleIntegrationsResponse {
    const NAME: &'static str = "ListCustomDeploymentRuleIntegrationsResponse";
    const FIELDS: &'static [&'static str] = &[
        "total_count",
        "available_custom_deployment_protection_rule_integrations",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            available_custom_deployment_protection_rule_integrations: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.total_count,
                &self.available_custom_deployment_protection_rule_integrations,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ListCustomDeploymentRuleIntegrationsResponse);
