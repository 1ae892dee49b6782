// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Literal, Object, Operation,
    Paged, Parts, Visit,
};
use crate::models;
use crate::api::copilot::{
    AddOrganizationsToEnterpriseCodingAgentPolicy, CustomProperty,
    DisableCopilotCodingAgentForRepositoryInOrganization,
    EnableCopilotCodingAgentForRepositoryInOrganization,
    GetCopilotCodingAgentPermissionsOrganization,
    ListCopilotCodingAgentSelectedRepositoriesForOrganization,
    RemoveOrganizationsFromEnterpriseCodingAgentPolicy,
    RemoveOrganizationsFromEnterpriseCodingAgentPolicyBody,
    SetCopilotCodingAgentPermissionsOrganization,
    SetCopilotCodingAgentSelectedRepositoriesForOrganization,
    SetEnterpriseCodingAgentPolicy, SetEnterpriseCodingAgentPolicyBody,
    SetEnterpriseCodingAgentPolicyBodyPolicyState,
};

impl Endpoint for SetEnterpriseCodingAgentPolicy {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "copilot/set-enterprise-coding-agent-policy",
        method: octoforge_runtime::Verb::Put,
        path: "/enterprises/{enterprise}/copilot/policies/coding_agent",
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

impl SetEnterpriseCodingAgentPolicy {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for AddOrganizationsToEnterpriseCodingAgentPolicy {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "copilot/add-organizations-to-enterprise-coding-agent-policy",
        method: octoforge_runtime::Verb::Post,
        path: "/enterprises/{enterprise}/copilot/policies/coding_agent/organizations",
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

impl AddOrganizationsToEnterpriseCodingAgentPolicy {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemoveOrganizationsFromEnterpriseCodingAgentPolicy {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "copilot/remove-organizations-from-enterprise-coding-agent-policy",
        method: octoforge_runtime::Verb::Delete,
        path: "/enterprises/{enterprise}/copilot/policies/coding_agent/organizations",
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

impl RemoveOrganizationsFromEnterpriseCodingAgentPolicy {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetCopilotCodingAgentPermissionsOrganization {
    type Output = models::SelfHostedRunnersSettings;
    const OPERATION: Operation = Operation {
        id: "copilot/get-copilot-coding-agent-permissions-organization",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/copilot/coding-agent/permissions",
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

impl GetCopilotCodingAgentPermissionsOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetCopilotCodingAgentPermissionsOrganization {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "copilot/set-copilot-coding-agent-permissions-organization",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/copilot/coding-agent/permissions",
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

impl SetCopilotCodingAgentPermissionsOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListCopilotCodingAgentSelectedRepositoriesForOrganization {
    type Output = models::ActionsListSelectedReposForOrgSecretResponse;
    const OPERATION: Operation = Operation {
        id: "copilot/list-copilot-coding-agent-selected-repositories-for-organization",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/copilot/coding-agent/permissions/repositories",
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

impl Paged for ListCopilotCodingAgentSelectedRepositoriesForOrganization {
    type Item = models::MinimalRepository;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.repositories
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl ListCopilotCodingAgentSelectedRepositoriesForOrganization {
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

impl Endpoint for SetCopilotCodingAgentSelectedRepositoriesForOrganization {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "copilot/set-copilot-coding-agent-selected-repositories-for-organization",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/copilot/coding-agent/permissions/repositories",
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

impl SetCopilotCodingAgentSelectedRepositoriesForOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for EnableCopilotCodingAgentForRepositoryInOrganization {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "copilot/enable-copilot-coding-agent-for-repository-in-organization",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/copilot/coding-agent/permissions/repositories/{repository_id}",
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

impl EnableCopilotCodingAgentForRepositoryInOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DisableCopilotCodingAgentForRepositoryInOrganization {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "copilot/disable-copilot-coding-agent-for-repository-in-organization",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/copilot/coding-agent/permissions/repositories/{repository_id}",
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

impl DisableCopilotCodingAgentForRepositoryInOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for SetEnterpriseCodingAgentPolicyBody {
    const NAME: &'static str = "SetEnterpriseCodingAgentPolicyBody";
    const FIELDS: &'static [&'static str] = &["policy_state"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            policy_state: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.policy_state], &self.extra)
    }
}

octoforge_runtime::object!(SetEnterpriseCodingAgentPolicyBody);

impl Object for RemoveOrganizationsFromEnterpriseCodingAgentPolicyBody {
    const NAME: &'static str = "RemoveOrganizationsFromEnterpriseCodingAgentPolicyBody";
    const FIELDS: &'static [&'static str] = &["organizations", "custom_properties"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            organizations: fields.at(0),
            custom_properties: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.organizations, &self.custom_properties], &self.extra)
    }
}

octoforge_runtime::object!(RemoveOrganizationsFromEnterpriseCodingAgentPolicyBody);

impl Literal for SetEnterpriseCodingAgentPolicyBodyPolicyState {
    const NAME: &'static str = "SetEnterpriseCodingAgentPolicyBodyPolicyState";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::EnabledForAllOrgs => "enabled_for_all_orgs",
            Self::DisabledForAllOrgs => "disabled_for_all_orgs",
            Self::EnabledForSelectedOrgs => "enabled_for_selected_orgs",
            Self::ConfiguredByOrgAdmins => "configured_by_org_admins",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "enabled_for_all_orgs" => Self::EnabledForAllOrgs,
            "disabled_for_all_orgs" => Self::DisabledForAllOrgs,
            "enabled_for_selected_orgs" => Self::EnabledForSelectedOrgs,
            "configured_by_org_admins" => Self::ConfiguredByOrgAdmins,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(SetEnterpriseCodingAgentPolicyBodyPolicyState);

impl Object for CustomProperty {
    const NAME: &'static str = "CustomProperty";
    const FIELDS: &'static [&'static str] = &["property_name", "values"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            property_name: fields.at(0),
            values: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.property_name, &self.values], &self.extra)
    }
}

octoforge_runtime::object!(CustomProperty);
