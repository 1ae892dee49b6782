// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Literal, Map, Object, Operation,
    Paged, Parts, Value, Visit,
};
use crate::models;
use crate::api::code_security::{
    AttachConfiguration, AttachConfigurationBody, AttachConfigurationBodyScope,
    AttachEnterpriseConfiguration, AttachEnterpriseConfigurationBody,
    AttachEnterpriseConfigurationBodyScope, CreateConfiguration, CreateConfigurationBody,
    CreateConfigurationForEnterprise, CreateConfigurationForEnterpriseBody,
    DefaultForNewRepos, DeleteConfiguration, DeleteConfigurationForEnterprise,
    DetachConfiguration, GetConfiguration, GetConfigurationForRepository,
    GetConfigurationsForEnterprise, GetConfigurationsForOrg,
    GetConfigurationsForOrgTargetType, GetDefaultConfigurations,
    GetDefaultConfigurationsForEnterprise, GetRepositoriesForConfiguration,
    GetRepositoriesForEnterpriseConfiguration, GetSingleConfigurationForEnterprise,
    Response, SetConfigurationAsDefault, SetConfigurationAsDefaultForEnterprise,
    SetConfigurationAsDefaultForEnterpriseBody, UpdateConfiguration,
    UpdateConfigurationBody, UpdateEnterpriseConfiguration,
    UpdateEnterpriseConfigurationBody,
};

impl Endpoint for GetConfigurationsForEnterprise {
    type Output = Vec<models::CodeSecurityConfiguration>;
    const OPERATION: Operation = Operation {
        id: "code-security/get-configurations-for-enterprise",
        method: octoforge_runtime::Verb::Get,
        path: "/enterprises/{enterprise}/code-security/configurations",
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

impl Paged for GetConfigurationsForEnterprise {
    type Item = models::CodeSecurityConfiguration;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl GetConfigurationsForEnterprise {
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

impl Endpoint for CreateConfigurationForEnterprise {
    type Output = models::CodeSecurityConfiguration;
    const OPERATION: Operation = Operation {
        id: "code-security/create-configuration-for-enterprise",
        method: octoforge_runtime::Verb::Post,
        path: "/enterprises/{enterprise}/code-security/configurations",
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

impl CreateConfigurationForEnterprise {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetDefaultConfigurationsForEnterprise {
    type Output = Vec<models::CodeSecurityDefaultConfigurationsItem>;
    const OPERATION: Operation = Operation {
        id: "code-security/get-default-configurations-for-enterprise",
        method: octoforge_runtime::Verb::Get,
        path: "/enterprises/{enterprise}/code-security/configurations/defaults",
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

impl GetDefaultConfigurationsForEnterprise {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetSingleConfigurationForEnterprise {
    type Output = models::CodeSecurityConfiguration;
    const OPERATION: Operation = Operation {
        id: "code-security/get-single-configuration-for-enterprise",
        method: octoforge_runtime::Verb::Get,
        path: "/enterprises/{enterprise}/code-security/configurations/{configuration_id}",
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

impl GetSingleConfigurationForEnterprise {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteConfigurationForEnterprise {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "code-security/delete-configuration-for-enterprise",
        method: octoforge_runtime::Verb::Delete,
        path: "/enterprises/{enterprise}/code-security/configurations/{configuration_id}",
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

impl DeleteConfigurationForEnterprise {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateEnterpriseConfiguration {
    type Output = models::CodeSecurityConfiguration;
    const OPERATION: Operation = Operation {
        id: "code-security/update-enterprise-configuration",
        method: octoforge_runtime::Verb::Patch,
        path: "/enterprises/{enterprise}/code-security/configurations/{configuration_id}",
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

impl UpdateEnterpriseConfiguration {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for AttachEnterpriseConfiguration {
    type Output = Option<Map<Value>>;
    const OPERATION: Operation = Operation {
        id: "code-security/attach-enterprise-configuration",
        method: octoforge_runtime::Verb::Post,
        path: "/enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach",
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

impl AttachEnterpriseConfiguration {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetConfigurationAsDefaultForEnterprise {
    type Output = Response;
    const OPERATION: Operation = Operation {
        id: "code-security/set-configuration-as-default-for-enterprise",
        method: octoforge_runtime::Verb::Put,
        path: "/enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults",
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

impl SetConfigurationAsDefaultForEnterprise {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetRepositoriesForEnterpriseConfiguration {
    type Output = Vec<models::CodeSecurityConfigurationRepositories>;
    const OPERATION: Operation = Operation {
        id: "code-security/get-repositories-for-enterprise-configuration",
        method: octoforge_runtime::Verb::Get,
        path: "/enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories",
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

impl Paged for GetRepositoriesForEnterpriseConfiguration {
    type Item = models::CodeSecurityConfigurationRepositories;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl GetRepositoriesForEnterpriseConfiguration {
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

impl Endpoint for GetConfigurationsForOrg {
    type Output = Vec<models::CodeSecurityConfiguration>;
    const OPERATION: Operation = Operation {
        id: "code-security/get-configurations-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/code-security/configurations",
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

impl Paged for GetConfigurationsForOrg {
    type Item = models::CodeSecurityConfiguration;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl GetConfigurationsForOrg {
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

impl Endpoint for CreateConfiguration {
    type Output = models::CodeSecurityConfiguration;
    const OPERATION: Operation = Operation {
        id: "code-security/create-configuration",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/code-security/configurations",
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

impl CreateConfiguration {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetDefaultConfigurations {
    type Output = Vec<models::CodeSecurityDefaultConfigurationsItem>;
    const OPERATION: Operation = Operation {
        id: "code-security/get-default-configurations",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/code-security/configurations/defaults",
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

impl GetDefaultConfigurations {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DetachConfiguration {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "code-security/detach-configuration",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/code-security/configurations/detach",
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

impl DetachConfiguration {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetConfiguration {
    type Output = models::CodeSecurityConfiguration;
    const OPERATION: Operation = Operation {
        id: "code-security/get-configuration",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/code-security/configurations/{configuration_id}",
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

impl GetConfiguration {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteConfiguration {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "code-security/delete-configuration",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/code-security/configurations/{configuration_id}",
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

impl DeleteConfiguration {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateConfiguration {
    type Output = Option<models::CodeSecurityConfiguration>;
    const OPERATION: Operation = Operation {
        id: "code-security/update-configuration",
        method: octoforge_runtime::Verb::Patch,
        path: "/orgs/{org}/code-security/configurations/{configuration_id}",
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
        answer.optional()
    }
}

impl UpdateConfiguration {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for AttachConfiguration {
    type Output = Option<Map<Value>>;
    const OPERATION: Operation = Operation {
        id: "code-security/attach-configuration",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/code-security/configurations/{configuration_id}/attach",
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

impl AttachConfiguration {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetConfigurationAsDefault {
    type Output = Response;
    const OPERATION: Operation = Operation {
        id: "code-security/set-configuration-as-default",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/code-security/configurations/{configuration_id}/defaults",
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

impl SetConfigurationAsDefault {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetRepositoriesForConfiguration {
    type Output = Vec<models::CodeSecurityConfigurationRepositories>;
    const OPERATION: Operation = Operation {
        id: "code-security/get-repositories-for-configuration",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/code-security/configurations/{configuration_id}/repositories",
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

impl Paged for GetRepositoriesForConfiguration {
    type Item = models::CodeSecurityConfigurationRepositories;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl GetRepositoriesForConfiguration {
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

impl Endpoint for GetConfigurationForRepository {
    type Output = Option<models::CodeSecurityConfigurationForRepository>;
    const OPERATION: Operation = Operation {
        id: "code-security/get-configuration-for-repository",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/code-security-configuration",
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

impl GetConfigurationForRepository {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for CreateConfigurationForEnterpriseBody {
    const NAME: &'static str = "CreateConfigurationForEnterpriseBody";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "description",
        "advanced_security",
        "code_security",
        "dependency_graph",
        "dependency_graph_autosubmit_action",
        "dependency_graph_autosubmit_action_options",
        "dependabot_alerts",
        "dependabot_security_updates",
        "code_scanning_options",
        "code_scanning_default_setup",
        "code_scanning_default_setup_options",
        "code_scanning_delegated_alert_dismissal",
        "secret_protection",
        "secret_scanning",
        "secret_scanning_push_protection",
        "secret_scanning_validity_checks",
        "secret_scanning_non_provider_patterns",
        "secret_scanning_generic_secrets",
        "secret_scanning_delegated_alert_dismissal",
        "secret_scanning_extended_metadata",
        "private_vulnerability_reporting",
        "enforcement",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            description: fields.at(1),
            advanced_security: fields.at(2),
            code_security: fields.at(3),
            dependency_graph: fields.at(4),
            dependency_graph_autosubmit_action: fields.at(5),
            dependency_graph_autosubmit_action_options: fields.at(6),
            dependabot_alerts: fields.at(7),
            dependabot_security_updates: fields.at(8),
            code_scanning_options: fields.at(9),
            code_scanning_default_setup: fields.at(10),
            code_scanning_default_setup_options: fields.at(11),
            code_scanning_delegated_alert_dismissal: fields.at(12),
            secret_protection: fields.at(13),
            secret_scanning: fields.at(14),
            secret_scanning_push_protection: fields.at(15),
            secret_scanning_validity_checks: fields.at(16),
            secret_scanning_non_provider_patterns: fields.at(17),
            secret_scanning_generic_secrets: fields.at(18),
            secret_scanning_delegated_alert_dismissal: fields.at(19),
            secret_scanning_extended_metadata: fields.at(20),
            private_vulnerability_reporting: fields.at(21),
            enforcement: fields.at(22),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.description,
                &self.advanced_security,
                &self.code_security,
                &self.dependency_graph,
                &self.dependency_graph_autosubmit_action,
                &self.dependency_graph_autosubmit_action_options,
                &self.dependabot_alerts,
                &self.dependabot_security_updates,
                &self.code_scanning_options,
                &self.code_scanning_default_setup,
                &self.code_scanning_default_setup_options,
                &self.code_scanning_delegated_alert_dismissal,
                &self.secret_protection,
                &self.secret_scanning,
                &self.secret_scanning_push_protection,
                &self.secret_scanning_validity_checks,
                &self.secret_scanning_non_provider_patterns,
                &self.secret_scanning_generic_secrets,
                &self.secret_scanning_delegated_alert_dismissal,
                &self.secret_scanning_extended_metadata,
                &self.private_vulnerability_reporting,
                &self.enforcement,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateConfigurationForEnterpriseBody);

impl Object for UpdateEnterpriseConfigurationBody {
    const NAME: &'static str = "UpdateEnterpriseConfigurationBody";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "description",
        "advanced_security",
        "code_security",
        "dependency_graph",
        "dependency_graph_autosubmit_action",
        "dependency_graph_autosubmit_action_options",
        "dependabot_alerts",
        "dependabot_security_updates",
        "code_scanning_default_setup",
        "code_scanning_default_setup_options",
        "code_scanning_options",
        "code_scanning_delegated_alert_dismissal",
        "secret_protection",
        "secret_scanning",
        "secret_scanning_push_protection",
        "secret_scanning_validity_checks",
        "secret_scanning_non_provider_patterns",
        "secret_scanning_generic_secrets",
        "secret_scanning_delegated_alert_dismissal",
        "secret_scanning_extended_metadata",
        "private_vulnerability_reporting",
        "enforcement",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            description: fields.at(1),
            advanced_security: fields.at(2),
            code_security: fields.at(3),
            dependency_graph: fields.at(4),
            dependency_graph_autosubmit_action: fields.at(5),
            dependency_graph_autosubmit_action_options: fields.at(6),
            dependabot_alerts: fields.at(7),
            dependabot_security_updates: fields.at(8),
            code_scanning_default_setup: fields.at(9),
            code_scanning_default_setup_options: fields.at(10),
            code_scanning_options: fields.at(11),
            code_scanning_delegated_alert_dismissal: fields.at(12),
            secret_protection: fields.at(13),
            secret_scanning: fields.at(14),
            secret_scanning_push_protection: fields.at(15),
            secret_scanning_validity_checks: fields.at(16),
            secret_scanning_non_provider_patterns: fields.at(17),
            secret_scanning_generic_secrets: fields.at(18),
            secret_scanning_delegated_alert_dismissal: fields.at(19),
            secret_scanning_extended_metadata: fields.at(20),
            private_vulnerability_reporting: fields.at(21),
            enforcement: fields.at(22),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.description,
                &self.advanced_security,
                &self.code_security,
                &self.dependency_graph,
                &self.dependency_graph_autosubmit_action,
                &self.dependency_graph_autosubmit_action_options,
                &self.dependabot_alerts,
                &self.dependabot_security_updates,
                &self.code_scanning_default_setup,
                &self.code_scanning_default_setup_options,
                &self.code_scanning_options,
                &self.code_scanning_delegated_alert_dismissal,
                &self.secret_protection,
                &self.secret_scanning,
                &self.secret_scanning_push_protection,
                &self.secret_scanning_validity_checks,
                &self.secret_scanning_non_provider_patterns,
                &self.secret_scanning_generic_secrets,
                &self.secret_scanning_delegated_alert_dismissal,
                &self.secret_scanning_extended_metadata,
                &self.private_vulnerability_reporting,
                &self.enforcement,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateEnterpriseConfigurationBody);

impl Object for AttachEnterpriseConfigurationBody {
    const NAME: &'static str = "AttachEnterpriseConfigurationBody";
    const FIELDS: &'static [&'static str] = &["scope"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            scope: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.scope], &self.extra)
    }
}

octoforge_runtime::object!(AttachEnterpriseConfigurationBody);

impl Object for SetConfigurationAsDefaultForEnterpriseBody {
    const NAME: &'static str = "SetConfigurationAsDefaultForEnterpriseBody";
    const FIELDS: &'static [&'static str] = &["default_for_new_repos"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            default_for_new_repos: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.default_for_new_repos], &self.extra)
    }
}

octoforge_runtime::object!(SetConfigurationAsDefaultForEnterpriseBody);

impl Object for Response {
    const NAME: &'static str = "Response";
    const FIELDS: &'static [&'static str] = &["default_for_new_repos", "configuration"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            default_for_new_repos: fields.at(0),
            configuration: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.default_for_new_repos, &self.configuration], &self.extra)
    }
}

octoforge_runtime::object!(Response);

impl Literal for GetConfigurationsForOrgTargetType {
    const NAME: &'static str = "GetConfigurationsForOrgTargetType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Global => "global",
            Self::All => "all",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "global" => Self::Global,
            "all" => Self::All,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(GetConfigurationsForOrgTargetType);

impl Object for CreateConfigurationBody {
    const NAME: &'static str = "CreateConfigurationBody";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "description",
        "advanced_security",
        "code_security",
        "dependency_graph",
        "dependency_graph_autosubmit_action",
        "dependency_graph_autosubmit_action_options",
        "dependabot_alerts",
        "dependabot_security_updates",
        "dependabot_delegated_alert_dismissal",
        "code_scanning_options",
        "code_scanning_default_setup",
        "code_scanning_default_setup_options",
        "code_scanning_delegated_alert_dismissal",
        "secret_protection",
        "secret_scanning",
        "secret_scanning_push_protection",
        "secret_scanning_delegated_bypass",
        "secret_scanning_delegated_bypass_options",
        "secret_scanning_validity_checks",
        "secret_scanning_non_provider_patterns",
        "secret_scanning_generic_secrets",
        "secret_scanning_delegated_alert_dismissal",
        "secret_scanning_extended_metadata",
        "private_vulnerability_reporting",
        "enforcement",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            description: fields.at(1),
            advanced_security: fields.at(2),
            code_security: fields.at(3),
            dependency_graph: fields.at(4),
            dependency_graph_autosubmit_action: fields.at(5),
            dependency_graph_autosubmit_action_options: fields.at(6),
            dependabot_alerts: fields.at(7),
            dependabot_security_updates: fields.at(8),
            dependabot_delegated_alert_dismissal: fields.at(9),
            code_scanning_options: fields.at(10),
            code_scanning_default_setup: fields.at(11),
            code_scanning_default_setup_options: fields.at(12),
            code_scanning_delegated_alert_dismissal: fields.at(13),
            secret_protection: fields.at(14),
            secret_scanning: fields.at(15),
            secret_scanning_push_protection: fields.at(16),
            secret_scanning_delegated_bypass: fields.at(17),
            secret_scanning_delegated_bypass_options: fields.at(18),
            secret_scanning_validity_checks: fields.at(19),
            secret_scanning_non_provider_patterns: fields.at(20),
            secret_scanning_generic_secrets: fields.at(21),
            secret_scanning_delegated_alert_dismissal: fields.at(22),
            secret_scanning_extended_metadata: fields.at(23),
            private_vulnerability_reporting: fields.at(24),
            enforcement: fields.at(25),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.description,
                &self.advanced_security,
                &self.code_security,
                &self.dependency_graph,
                &self.dependency_graph_autosubmit_action,
                &self.dependency_graph_autosubmit_action_options,
                &self.dependabot_alerts,
                &self.dependabot_security_updates,
                &self.dependabot_delegated_alert_dismissal,
                &self.code_scanning_options,
                &self.code_scanning_default_setup,
                &self.code_scanning_default_setup_options,
                &self.code_scanning_delegated_alert_dismissal,
                &self.secret_protection,
                &self.secret_scanning,
                &self.secret_scanning_push_protection,
                &self.secret_scanning_delegated_bypass,
                &self.secret_scanning_delegated_bypass_options,
                &self.secret_scanning_validity_checks,
                &self.secret_scanning_non_provider_patterns,
                &self.secret_scanning_generic_secrets,
                &self.secret_scanning_delegated_alert_dismissal,
                &self.secret_scanning_extended_metadata,
                &self.private_vulnerability_reporting,
                &self.enforcement,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateConfigurationBody);

impl Object for UpdateConfigurationBody {
    const NAME: &'static str = "UpdateConfigurationBody";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "description",
        "advanced_security",
        "code_security",
        "dependency_graph",
        "dependency_graph_autosubmit_action",
        "dependency_graph_autosubmit_action_options",
        "dependabot_alerts",
        "dependabot_security_updates",
        "dependabot_delegated_alert_dismissal",
        "code_scanning_default_setup",
        "code_scanning_default_setup_options",
        "code_scanning_options",
        "code_scanning_delegated_alert_dismissal",
        "secret_protection",
        "secret_scanning",
        "secret_scanning_push_protection",
        "secret_scanning_delegated_bypass",
        "secret_scanning_delegated_bypass_options",
        "secret_scanning_validity_checks",
        "secret_scanning_non_provider_patterns",
        "secret_scanning_generic_secrets",
        "secret_scanning_delegated_alert_dismissal",
        "secret_scanning_extended_metadata",
        "private_vulnerability_reporting",
        "enforcement",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            description: fields.at(1),
            advanced_security: fields.at(2),
            code_security: fields.at(3),
            dependency_graph: fields.at(4),
            dependency_graph_autosubmit_action: fields.at(5),
            dependency_graph_autosubmit_action_options: fields.at(6),
            dependabot_alerts: fields.at(7),
            dependabot_security_updates: fields.at(8),
            dependabot_delegated_alert_dismissal: fields.at(9),
            code_scanning_default_setup: fields.at(10),
            code_scanning_default_setup_options: fields.at(11),
            code_scanning_options: fields.at(12),
            code_scanning_delegated_alert_dismissal: fields.at(13),
            secret_protection: fields.at(14),
            secret_scanning: fields.at(15),
            secret_scanning_push_protection: fields.at(16),
            secret_scanning_delegated_bypass: fields.at(17),
            secret_scanning_delegated_bypass_options: fields.at(18),
            secret_scanning_validity_checks: fields.at(19),
            secret_scanning_non_provider_patterns: fields.at(20),
            secret_scanning_generic_secrets: fields.at(21),
            secret_scanning_delegated_alert_dismissal: fields.at(22),
            secret_scanning_extended_metadata: fields.at(23),
            private_vulnerability_reporting: fields.at(24),
            enforcement: fields.at(25),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.description,
                &self.advanced_security,
                &self.code_security,
                &self.dependency_graph,
                &self.dependency_graph_autosubmit_action,
                &self.dependency_graph_autosubmit_action_options,
                &self.dependabot_alerts,
                &self.dependabot_security_updates,
                &self.dependabot_delegated_alert_dismissal,
                &self.code_scanning_default_setup,
                &self.code_scanning_default_setup_options,
                &self.code_scanning_options,
                &self.code_scanning_delegated_alert_dismissal,
                &self.secret_protection,
                &self.secret_scanning,
                &self.secret_scanning_push_protection,
                &self.secret_scanning_delegated_bypass,
                &self.secret_scanning_delegated_bypass_options,
                &self.secret_scanning_validity_checks,
                &self.secret_scanning_non_provider_patterns,
                &self.secret_scanning_generic_secrets,
                &self.secret_scanning_delegated_alert_dismissal,
                &self.secret_scanning_extended_metadata,
                &self.private_vulnerability_reporting,
                &self.enforcement,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateConfigurationBody);

impl Object for AttachConfigurationBody {
    const NAME: &'static str = "AttachConfigurationBody";
    const FIELDS: &'static [&'static str] = &["scope", "selected_repository_ids"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            scope: fields.at(0),
            selected_repository_ids: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.scope, &self.selected_repository_ids], &self.extra)
    }
}

octoforge_runtime::object!(AttachConfigurationBody);

impl Literal for AttachEnterpriseConfigurationBodyScope {
    const NAME: &'static str = "AttachEnterpriseConfigurationBodyScope";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::All => "all",
            Self::AllWithoutConfigurations => "all_without_configurations",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "all" => Self::All,
            "all_without_configurations" => Self::AllWithoutConfigurations,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(AttachEnterpriseConfigurationBodyScope);

impl Literal for DefaultForNewRepos {
    const NAME: &'static str = "DefaultForNewRepos";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::All => "all",
            Self::None => "none",
            Self::PrivateAndInternal => "private_and_internal",
            Self::Public => "public",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "all" => Self::All,
            "none" => Self::None,
            "private_and_internal" => Self::PrivateAndInternal,
            "public" => Self::Public,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(DefaultForNewRepos);

impl Literal for AttachConfigurationBodyScope {
    const NAME: &'static str = "AttachConfigurationBodyScope";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::All => "all",
            Self::AllWithoutConfigurations => "all_without_configurations",
            Self::Public => "public",
            Self::PrivateOrInternal => "private_or_internal",
            Self::Selected => "selected",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "all" => Self::All,
            "all_without_configurations" => Self::AllWithoutConfigurations,
            "public" => Self::Public,
            "private_or_internal" => Self::PrivateOrInternal,
            "selected" => Self::Selected,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(AttachConfigurationBodyScope);
