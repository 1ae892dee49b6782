// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `code_security`: configurations.

use octoforge_runtime::{Boxed, Extra, Maybe, Parts};
use crate::models;

/// Get code security configurations for an enterprise.
///
/// Lists all code security configurations available in an enterprise.
///
/// The authenticated user must be an administrator of the enterprise in order to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:enterprise` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-security/configurations#get-code-security-configurations-for-an-enterprise>).
///
/// - `enterprise`: The slug version of the enterprise name.
///
/// `GET /enterprises/{enterprise}/code-security/configurations`
///
/// - 200: a list of [`CodeSecurityConfiguration`](crate::models::CodeSecurityConfiguration)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](GetConfigurationsForEnterprise::pages), [`items`](GetConfigurationsForEnterprise::items).
pub fn get_configurations_for_enterprise(
    enterprise: impl Into<String>,
) -> GetConfigurationsForEnterprise {
    GetConfigurationsForEnterprise {
        parts: Parts::new().path(&enterprise.into()),
    }
}

/// The request of [`get_configurations_for_enterprise`](get_configurations_for_enterprise()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetConfigurationsForEnterprise {
    pub(crate) parts: Parts,
}

impl GetConfigurationsForEnterprise {
    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for results before this cursor. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.parts.query("before", &before.into());
        self
    }

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for results after this cursor. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.parts.query("after", &after.into());
        self
    }
}

/// Create a code security configuration for an enterprise.
///
/// Creates a code security configuration in an enterprise.
///
/// The authenticated user must be an administrator of the enterprise in order to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:enterprise` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-security/configurations#create-a-code-security-configuration-for-an-enterprise>).
///
/// - `enterprise`: The slug version of the enterprise name.
///
/// `POST /enterprises/{enterprise}/code-security/configurations`
///
/// - 201: [`CodeSecurityConfiguration`](crate::models::CodeSecurityConfiguration)
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn create_configuration_for_enterprise(
    enterprise: impl Into<String>,
    name: impl Into<String>,
) -> CreateConfigurationForEnterprise {
    CreateConfigurationForEnterprise {
        parts: Parts::new().path(&enterprise.into()),
        body: CreateConfigurationForEnterpriseBody::new(name),
    }
}

/// The request of [`create_configuration_for_enterprise`](create_configuration_for_enterprise()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateConfigurationForEnterprise {
    pub(crate) parts: Parts,
    pub(crate) body: CreateConfigurationForEnterpriseBody,
}

impl CreateConfigurationForEnterprise {
    /// A description of the code security configuration
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }

    /// The enablement status of GitHub Advanced Security features. `enabled` will enable both Code Security and Secret Protection features.
    ///
    /// > **Warning:**
    /// > `code_security` and `secret_protection` are deprecated values for this field. Prefer the individual `code_security` and `secret_protection` fields to set the status of these features.
    pub fn advanced_security(
        mut self,
        advanced_security: impl Into<models::AdvancedSecurity>,
    ) -> Self {
        self.body.advanced_security = Some(advanced_security.into());
        self
    }

    /// The enablement status of GitHub Code Security features.
    pub fn code_security(
        mut self,
        code_security: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.code_security = Some(code_security.into());
        self
    }

    /// The enablement status of Dependency Graph
    pub fn dependency_graph(
        mut self,
        dependency_graph: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.dependency_graph = Some(dependency_graph.into());
        self
    }

    /// The enablement status of Automatic dependency submission
    pub fn dependency_graph_autosubmit_action(
        mut self,
        dependency_graph_autosubmit_action: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.dependency_graph_autosubmit_action = Some(
            dependency_graph_autosubmit_action.into(),
        );
        self
    }

    /// Feature options for Automatic dependency submission
    pub fn dependency_graph_autosubmit_action_options(
        mut self,
        dependency_graph_autosubmit_action_options: impl Into<
            models::DependencyGraphAutosubmitActionOptions,
        >,
    ) -> Self {
        self.body.dependency_graph_autosubmit_action_options = Some(
            dependency_graph_autosubmit_action_options.into(),
        );
        self
    }

    /// The enablement status of Dependabot alerts
    pub fn dependabot_alerts(
        mut self,
        dependabot_alerts: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.dependabot_alerts = Some(dependabot_alerts.into());
        self
    }

    /// The enablement status of Dependabot security updates
    pub fn dependabot_security_updates(
        mut self,
        dependabot_security_updates: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.dependabot_security_updates = Some(dependabot_security_updates.into());
        self
    }

    /// Sets `code_scanning_options`.
    pub fn code_scanning_options(
        mut self,
        code_scanning_options: impl Into<Maybe<models::CodeScanningOptions>>,
    ) -> Self {
        self.body.code_scanning_options = code_scanning_options.into();
        self
    }

    /// The enablement status of code scanning default setup
    pub fn code_scanning_default_setup(
        mut self,
        code_scanning_default_setup: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.code_scanning_default_setup = Some(code_scanning_default_setup.into());
        self
    }

    /// Sets `code_scanning_default_setup_options`.
    pub fn code_scanning_default_setup_options(
        mut self,
        code_scanning_default_setup_options: impl Into<
            Maybe<models::CodeScanningDefaultSetupOptions>,
        >,
    ) -> Self {
        self.body.code_scanning_default_setup_options = code_scanning_default_setup_options
            .into();
        self
    }

    /// The enablement status of code scanning delegated alert dismissal
    pub fn code_scanning_delegated_alert_dismissal(
        mut self,
        code_scanning_delegated_alert_dismissal: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.code_scanning_delegated_alert_dismissal = Some(
            code_scanning_delegated_alert_dismissal.into(),
        );
        self
    }

    /// The enablement status of GitHub Secret Protection features.
    pub fn secret_protection(
        mut self,
        secret_protection: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.secret_protection = Some(secret_protection.into());
        self
    }

    /// The enablement status of secret scanning
    pub fn secret_scanning(
        mut self,
        secret_scanning: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.secret_scanning = Some(secret_scanning.into());
        self
    }

    /// The enablement status of secret scanning push protection
    pub fn secret_scanning_push_protection(
        mut self,
        secret_scanning_push_protection: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.secret_scanning_push_protection = Some(
            secret_scanning_push_protection.into(),
        );
        self
    }

    /// The enablement status of secret scanning validity checks
    pub fn secret_scanning_validity_checks(
        mut self,
        secret_scanning_validity_checks: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.secret_scanning_validity_checks = Some(
            secret_scanning_validity_checks.into(),
        );
        self
    }

    /// The enablement status of secret scanning non provider patterns
    pub fn secret_scanning_non_provider_patterns(
        mut self,
        secret_scanning_non_provider_patterns: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.secret_scanning_non_provider_patterns = Some(
            secret_scanning_non_provider_patterns.into(),
        );
        self
    }

    /// The enablement status of Copilot secret scanning
    pub fn secret_scanning_generic_secrets(
        mut self,
        secret_scanning_generic_secrets: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.secret_scanning_generic_secrets = Some(
            secret_scanning_generic_secrets.into(),
        );
        self
    }

    /// The enablement status of secret scanning delegated alert dismissal
    pub fn secret_scanning_delegated_alert_dismissal(
        mut self,
        secret_scanning_delegated_alert_dismissal: impl Into<
            models::EnabledDisabledNotSet,
        >,
    ) -> Self {
        self.body.secret_scanning_delegated_alert_dismissal = Some(
            secret_scanning_delegated_alert_dismissal.into(),
        );
        self
    }

    /// The enablement status of secret scanning extended metadata
    pub fn secret_scanning_extended_metadata(
        mut self,
        secret_scanning_extended_metadata: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.secret_scanning_extended_metadata = Some(
            secret_scanning_extended_metadata.into(),
        );
        self
    }

    /// The enablement status of private vulnerability reporting
    pub fn private_vulnerability_reporting(
        mut self,
        private_vulnerability_reporting: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.private_vulnerability_reporting = Some(
            private_vulnerability_reporting.into(),
        );
        self
    }

    /// The enforcement status for a security configuration
    pub fn enforcement(
        mut self,
        enforcement: impl Into<models::EnforcedUnenforced>,
    ) -> Self {
        self.body.enforcement = Some(enforcement.into());
        self
    }
}

/// Described at `/paths/~1enterprises~1{enterprise}~1code-security~1configurations/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateConfigurationForEnterpriseBody {
    /// The name of the code security configuration. Must be unique within the enterprise.
    pub name: String,
    /// A description of the code security configuration
    pub description: Option<String>,
    /// The enablement status of GitHub Advanced Security features. `enabled` will enable both Code Security and Secret Protection features.
    ///
    /// > **Warning:**
    /// > `code_security` and `secret_protection` are deprecated values for this field. Prefer the individual `code_security` and `secret_protection` fields to set the status of these features.
    pub advanced_security: Option<models::AdvancedSecurity>,
    /// The enablement status of GitHub Code Security features.
    pub code_security: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of Dependency Graph
    pub dependency_graph: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of Automatic dependency submission
    pub dependency_graph_autosubmit_action: Option<models::EnabledDisabledNotSet>,
    /// Feature options for Automatic dependency submission
    pub dependency_graph_autosubmit_action_options: Option<
        models::DependencyGraphAutosubmitActionOptions,
    >,
    /// The enablement status of Dependabot alerts
    pub dependabot_alerts: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of Dependabot security updates
    pub dependabot_security_updates: Option<models::EnabledDisabledNotSet>,
    /// `code_scanning_options`
    pub code_scanning_options: Maybe<models::CodeScanningOptions>,
    /// The enablement status of code scanning default setup
    pub code_scanning_default_setup: Option<models::EnabledDisabledNotSet>,
    /// `code_scanning_default_setup_options`
    pub code_scanning_default_setup_options: Maybe<
        models::CodeScanningDefaultSetupOptions,
    >,
    /// The enablement status of code scanning delegated alert dismissal
    pub code_scanning_delegated_alert_dismissal: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of GitHub Secret Protection features.
    pub secret_protection: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of secret scanning
    pub secret_scanning: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of secret scanning push protection
    pub secret_scanning_push_protection: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of secret scanning validity checks
    pub secret_scanning_validity_checks: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of secret scanning non provider patterns
    pub secret_scanning_non_provider_patterns: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of Copilot secret scanning
    pub secret_scanning_generic_secrets: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of secret scanning delegated alert dismissal
    pub secret_scanning_delegated_alert_dismissal: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of secret scanning extended metadata
    pub secret_scanning_extended_metadata: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of private vulnerability reporting
    pub private_vulnerability_reporting: Option<models::EnabledDisabledNotSet>,
    /// The enforcement status for a security configuration
    pub enforcement: Option<models::EnforcedUnenforced>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateConfigurationForEnterpriseBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new
    }
}

/// Get default code security configurations for an enterprise.
///
/// Lists the default code security configurations for an enterprise.
///
/// The authenticated user must be an administrator of the enterprise in order to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:enterprise` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-security/configurations#get-default-code-security-configurations-for-an-enterprise>).
///
/// - `enterprise`: The slug version of the enterprise name.
///
/// `GET /enterprises/{enterprise}/code-security/configurations/defaults`
///
/// - 200: a list of [`CodeSecurityDefaultConfigurationsItem`](crate::models::CodeSecurityDefaultConfigurationsItem)
///
/// [How to send it](crate#sending).
pub fn get_default_configurations_for_enterprise(
    enterprise: impl Into<String>,
) -> GetDefaultConfigurationsForEnterprise {
    GetDefaultConfigurationsForEnterprise {
        parts: Parts::new().path(&enterprise.into()),
    }
}

/// The request of [`get_default_configurations_for_enterprise`](get_default_configurations_for_enterprise()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDefaultConfigurationsForEnterprise {
    pub(crate) parts: Parts,
}

/// Retrieve a code security configuration of an enterprise.
///
/// Gets a code security configuration available in an enterprise.
///
/// The authenticated user must be an administrator of the enterprise in order to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:enterprise` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-security/configurations#retrieve-a-code-security-configuration-of-an-enterprise>).
///
/// - `enterprise`: The slug version of the enterprise name.
/// - `configuration_id`: The unique identifier of the code security configuration.
///
/// `GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}`
///
/// - 200: [`CodeSecurityConfiguration`](crate::models::CodeSecurityConfiguration)
/// - 304: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_single_configuration_for_enterprise(
    enterprise: impl Into<String>,
    configuration_id: i64,
) -> GetSingleConfigurationForEnterprise {
    GetSingleConfigurationForEnterprise {
        parts: Parts::new().path(&enterprise.into()).path(&configuration_id),
    }
}

/// The request of [`get_single_configuration_for_enterprise`](get_single_configuration_for_enterprise()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSingleConfigurationForEnterprise {
    pub(crate) parts: Parts,
}

/// Delete a code security configuration for an enterprise.
///
/// Deletes a code security configuration from an enterprise.
/// Repositories attached to the configuration will retain their settings but will no longer be associated with
/// the configuration.
///
/// The authenticated user must be an administrator for the enterprise to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:enterprise` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-security/configurations#delete-a-code-security-configuration-for-an-enterprise>).
///
/// - `enterprise`: The slug version of the enterprise name.
/// - `configuration_id`: The unique identifier of the code security configuration.
///
/// `DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}`
///
/// - 204: no content
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_configuration_for_enterprise(
    enterprise: impl Into<String>,
    configuration_id: i64,
) -> DeleteConfigurationForEnterprise {
    DeleteConfigurationForEnterprise {
        parts: Parts::new().path(&enterprise.into()).path(&configuration_id),
    }
}

/// The request of [`delete_configuration_for_enterprise`](delete_configuration_for_enterprise()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteConfigurationForEnterprise {
    pub(crate) parts: Parts,
}

/// Update a custom code security configuration for an enterprise.
///
/// Updates a code security configuration in an enterprise.
///
/// The authenticated user must be an administrator of the enterprise in order to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:enterprise` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-security/configurations#update-a-custom-code-security-configuration-for-an-enterprise>).
///
/// - `enterprise`: The slug version of the enterprise name.
/// - `configuration_id`: The unique identifier of the code security configuration.
///
/// `PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id}`
///
/// - 200: [`CodeSecurityConfiguration`](crate::models::CodeSecurityConfiguration)
/// - 304: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn update_enterprise_configuration(
    enterprise: impl Into<String>,
    configuration_id: i64,
) -> UpdateEnterpriseConfiguration {
    UpdateEnterpriseConfiguration {
        parts: Parts::new().path(&enterprise.into()).path(&configuration_id),
        body: UpdateEnterpriseConfigurationBody::default(),
    }
}

/// The request of [`update_enterprise_configuration`](update_enterprise_configuration()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateEnterpriseConfiguration {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateEnterpriseConfigurationBody,
}

impl UpdateEnterpriseConfiguration {
    /// The name of the code security configuration. Must be unique across the enterprise.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// A description of the code security configuration
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }

    /// The enablement status of GitHub Advanced Security features. `enabled` will enable both Code Security and Secret Protection features.
    ///
    /// > **Warning:**
    /// > `code_security` and `secret_protection` are deprecated values for this field. Prefer the individual `code_security` and `secret_protection` fields to set the status of these features.
    pub fn advanced_security(
        mut self,
        advanced_security: impl Into<models::AdvancedSecurity>,
    ) -> Self {
        self.body.advanced_security = Some(advanced_security.into());
        self
    }

    /// The enablement status of GitHub Code Security features.
    pub fn code_security(
        mut self,
        code_security: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.code_security = Some(code_security.into());
        self
    }

    /// The enablement status of Dependency Graph
    pub fn dependency_graph(
        mut self,
        dependency_graph: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.dependency_graph = Some(dependency_graph.into());
        self
    }

    /// The enablement status of Automatic dependency submission
    pub fn dependency_graph_autosubmit_action(
        mut self,
        dependency_graph_autosubmit_action: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.dependency_graph_autosubmit_action = Some(
            dependency_graph_autosubmit_action.into(),
        );
        self
    }

    /// Feature options for Automatic dependency submission
    pub fn dependency_graph_autosubmit_action_options(
        mut self,
        dependency_graph_autosubmit_action_options: impl Into<
            models::DependencyGraphAutosubmitActionOptions,
        >,
    ) -> Self {
        self.body.dependency_graph_autosubmit_action_options = Some(
            dependency_graph_autosubmit_action_options.into(),
        );
        self
    }

    /// The enablement status of Dependabot alerts
    pub fn dependabot_alerts(
        mut self,
        dependabot_alerts: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.dependabot_alerts = Some(dependabot_alerts.into());
        self
    }

    /// The enablement status of Dependabot security updates
    pub fn dependabot_security_updates(
        mut self,
        dependabot_security_updates: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.dependabot_security_updates = Some(dependabot_security_updates.into());
        self
    }

    /// The enablement status of code scanning default setup
    pub fn code_scanning_default_setup(
        mut self,
        code_scanning_default_setup: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.code_scanning_default_setup = Some(code_scanning_default_setup.into());
        self
    }

    /// Sets `code_scanning_default_setup_options`.
    pub fn code_scanning_default_setup_options(
        mut self,
        code_scanning_default_setup_options: impl Into<
            Maybe<models::CodeScanningDefaultSetupOptions>,
        >,
    ) -> Self {
        self.body.code_scanning_default_setup_options = code_scanning_default_setup_options
            .into();
        self
    }

    /// Sets `code_scanning_options`.
    pub fn code_scanning_options(
        mut self,
        code_scanning_options: impl Into<Maybe<models::CodeScanningOptions>>,
    ) -> Self {
        self.body.code_scanning_options = code_scanning_options.into();
        self
    }

    /// The enablement status of code scanning delegated alert dismissal
    pub fn code_scanning_delegated_alert_dismissal(
        mut self,
        code_scanning_delegated_alert_dismissal: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.code_scanning_delegated_alert_dismissal = Some(
            code_scanning_delegated_alert_dismissal.into(),
        );
        self
    }

    /// The enablement status of GitHub Secret Protection features.
    pub fn secret_protection(
        mut self,
        secret_protection: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.secret_protection = Some(secret_protection.into());
        self
    }

    /// The enablement status of secret scanning
    pub fn secret_scanning(
        mut self,
        secret_scanning: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.secret_scanning = Some(secret_scanning.into());
        self
    }

    /// The enablement status of secret scanning push protection
    pub fn secret_scanning_push_protection(
        mut self,
        secret_scanning_push_protection: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.secret_scanning_push_protection = Some(
            secret_scanning_push_protection.into(),
        );
        self
    }

    /// The enablement status of secret scanning validity checks
    pub fn secret_scanning_validity_checks(
        mut self,
        secret_scanning_validity_checks: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.secret_scanning_validity_checks = Some(
            secret_scanning_validity_checks.into(),
        );
        self
    }

    /// The enablement status of secret scanning non-provider patterns
    pub fn secret_scanning_non_provider_patterns(
        mut self,
        secret_scanning_non_provider_patterns: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.secret_scanning_non_provider_patterns = Some(
            secret_scanning_non_provider_patterns.into(),
        );
        self
    }

    /// The enablement status of Copilot secret scanning
    pub fn secret_scanning_generic_secrets(
        mut self,
        secret_scanning_generic_secrets: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.secret_scanning_generic_secrets = Some(
            secret_scanning_generic_secrets.into(),
        );
        self
    }

    /// The enablement status of secret scanning delegated alert dismissal
    pub fn secret_scanning_delegated_alert_dismissal(
        mut self,
        secret_scanning_delegated_alert_dismissal: impl Into<
            models::EnabledDisabledNotSet,
        >,
    ) -> Self {
        self.body.secret_scanning_delegated_alert_dismissal = Some(
            secret_scanning_delegated_alert_dismissal.into(),
        );
        self
    }

    /// The enablement status of secret scanning extended metadata
    pub fn secret_scanning_extended_metadata(
        mut self,
        secret_scanning_extended_metadata: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.secret_scanning_extended_metadata = Some(
            secret_scanning_extended_metadata.into(),
        );
        self
    }

    /// The enablement status of private vulnerability reporting
    pub fn private_vulnerability_reporting(
        mut self,
        private_vulnerability_reporting: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.private_vulnerability_reporting = Some(
            private_vulnerability_reporting.into(),
        );
        self
    }

    /// The enforcement status for a security configuration
    pub fn enforcement(
        mut self,
        enforcement: impl Into<models::EnforcedUnenforced>,
    ) -> Self {
        self.body.enforcement = Some(enforcement.into());
        self
    }
}

/// Described at `/paths/~1enterprises~1{enterprise}~1code-security~1configurations~1{configuration_id}/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateEnterpriseConfigurationBody {
    /// The name of the code security configuration. Must be unique across the enterprise.
    pub name: Option<String>,
    /// A description of the code security configuration
    pub description: Option<String>,
    /// The enablement status of GitHub Advanced Security features. `enabled` will enable both Code Security and Secret Protection features.
    ///
    /// > **Warning:**
    /// > `code_security` and `secret_protection` are deprecated values for this field. Prefer the individual `code_security` and `secret_protection` fields to set the status of these features.
    pub advanced_security: Option<models::AdvancedSecurity>,
    /// The enablement status of GitHub Code Security features.
    pub code_security: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of Dependency Graph
    pub dependency_graph: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of Automatic dependency submission
    pub dependency_graph_autosubmit_action: Option<models::EnabledDisabledNotSet>,
    /// Feature options for Automatic dependency submission
    pub dependency_graph_autosubmit_action_options: Option<
        models::DependencyGraphAutosubmitActionOptions,
    >,
    /// The enablement status of Dependabot alerts
    pub dependabot_alerts: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of Dependabot security updates
    pub dependabot_security_updates: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of code scanning default setup
    pub code_scanning_default_setup: Option<models::EnabledDisabledNotSet>,
    /// `code_scanning_default_setup_options`
    pub code_scanning_default_setup_options: Maybe<
        models::CodeScanningDefaultSetupOptions,
    >,
    /// `code_scanning_options`
    pub code_scanning_options: Maybe<models::CodeScanningOptions>,
    /// The enablement status of code scanning delegated alert dismissal
    pub code_scanning_delegated_alert_dismissal: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of GitHub Secret Protection features.
    pub secret_protection: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of secret scanning
    pub secret_scanning: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of secret scanning push protection
    pub secret_scanning_push_protection: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of secret scanning validity checks
    pub secret_scanning_validity_checks: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of secret scanning non-provider patterns
    pub secret_scanning_non_provider_patterns: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of Copilot secret scanning
    pub secret_scanning_generic_secrets: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of secret scanning delegated alert dismissal
    pub secret_scanning_delegated_alert_dismissal: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of secret scanning extended metadata
    pub secret_scanning_extended_metadata: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of private vulnerability reporting
    pub private_vulnerability_reporting: Option<models::EnabledDisabledNotSet>,
    /// The enforcement status for a security configuration
    pub enforcement: Option<models::EnforcedUnenforced>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateEnterpriseConfigurationBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Attach an enterprise configuration to repositories.
///
/// Attaches an enterprise code security configuration to repositories. If the repositories specified are already attached to a configuration, they will be re-attached to the provided configuration.
///
/// If insufficient GHAS licenses are available to attach the configuration to a repository, only free features will be enabled.
///
/// The authenticated user must be an administrator for the enterprise to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:enterprise` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-security/configurations#attach-an-enterprise-configuration-to-repositories>).
///
/// - `enterprise`: The slug version of the enterprise name.
/// - `configuration_id`: The unique identifier of the code security configuration.
///
/// `POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach`
///
/// - 202: a map to any JSON or null
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn attach_enterprise_configuration(
    enterprise: impl Into<String>,
    configuration_id: i64,
    scope: impl Into<AttachEnterpriseConfigurationBodyScope>,
) -> AttachEnterpriseConfiguration {
    AttachEnterpriseConfiguration {
        parts: Parts::new().path(&enterprise.into()).path(&configuration_id),
        body: AttachEnterpriseConfigurationBody::new(scope),
    }
}

/// The request of [`attach_enterprise_configuration`](attach_enterprise_configuration()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AttachEnterpriseConfiguration {
    pub(crate) parts: Parts,
    pub(crate) body: AttachEnterpriseConfigurationBody,
}

/// Described at `/paths/~1enterprises~1{enterprise}~1code-security~1configurations~1{configuration_id}~1attach/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AttachEnterpriseConfigurationBody {
    /// The type of repositories to attach the configuration to.
    pub scope: AttachEnterpriseConfigurationBodyScope,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl AttachEnterpriseConfigurationBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(scope: impl Into<AttachEnterpriseConfigurationBodyScope>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.scope = scope.into();
        new
    }
}

/// The type of repositories to attach the configuration to.
#[derive(Clone)]
#[non_exhaustive]
pub enum AttachEnterpriseConfigurationBodyScope {
    /// `all`
    All,
    /// `all_without_configurations`
    AllWithoutConfigurations,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Set a code security configuration as a default for an enterprise.
///
/// Sets a code security configuration as a default to be applied to new repositories in your enterprise.
///
/// This configuration will be applied by default to the matching repository type when created, but only for organizations within the enterprise that do not already have a default code security configuration set.
///
/// The authenticated user must be an administrator for the enterprise to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:enterprise` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-security/configurations#set-a-code-security-configuration-as-a-default-for-an-enterprise>).
///
/// - `enterprise`: The slug version of the enterprise name.
/// - `configuration_id`: The unique identifier of the code security configuration.
///
/// `PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults`
///
/// - 200: [`Response`](crate::code_security::Response)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn set_configuration_as_default_for_enterprise(
    enterprise: impl Into<String>,
    configuration_id: i64,
) -> SetConfigurationAsDefaultForEnterprise {
    SetConfigurationAsDefaultForEnterprise {
        parts: Parts::new().path(&enterprise.into()).path(&configuration_id),
        body: SetConfigurationAsDefaultForEnterpriseBody::default(),
    }
}

/// The request of [`set_configuration_as_default_for_enterprise`](set_configuration_as_default_for_enterprise()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetConfigurationAsDefaultForEnterprise {
    pub(crate) parts: Parts,
    pub(crate) body: SetConfigurationAsDefaultForEnterpriseBody,
}

impl SetConfigurationAsDefaultForEnterprise {
    /// Specify which types of repository this security configuration should be applied to by default.
    pub fn default_for_new_repos(
        mut self,
        default_for_new_repos: impl Into<DefaultForNewRepos>,
    ) -> Self {
        self.body.default_for_new_repos = Some(default_for_new_repos.into());
        self
    }
}

/// Described at `/paths/~1enterprises~1{enterprise}~1code-security~1configurations~1{configuration_id}~1defaults/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetConfigurationAsDefaultForEnterpriseBody {
    /// Specify which types of repository this security configuration should be applied to by default.
    pub default_for_new_repos: Option<DefaultForNewRepos>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for SetConfigurationAsDefaultForEnterpriseBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Described at `/paths/~1enterprises~1{enterprise}~1code-security~1configurations~1{configuration_id}~1defaults/put/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response {
    /// Specifies which types of repository this security configuration is applied to by default.
    pub default_for_new_repos: Option<DefaultForNewRepos>,
    /// `configuration`
    pub configuration: Option<Boxed<models::CodeSecurityConfiguration>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Specify which types of repository this security configuration should be applied to by default.
#[derive(Clone)]
#[non_exhaustive]
pub enum DefaultForNewRepos {
    /// `all`
    All,
    /// `none`
    None,
    /// `private_and_internal`
    PrivateAndInternal,
    /// `public`
    Public,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Get repositories associated with an enterprise code security configuration.
///
/// Lists the repositories associated with an enterprise code security configuration in an organization.
///
/// The authenticated user must be an administrator of the enterprise in order to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:enterprise` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-security/configurations#get-repositories-associated-with-an-enterprise-code-security-configuration>).
///
/// - `enterprise`: The slug version of the enterprise name.
/// - `configuration_id`: The unique identifier of the code security configuration.
///
/// `GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories`
///
/// - 200: a list of [`CodeSecurityConfigurationRepositories`](crate::models::CodeSecurityConfigurationRepositories)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](GetRepositoriesForEnterpriseConfiguration::pages), [`items`](GetRepositoriesForEnterpriseConfiguration::items).
pub fn get_repositories_for_enterprise_configuration(
    enterprise: impl Into<String>,
    configuration_id: i64,
) -> GetRepositoriesForEnterpriseConfiguration {
    GetRepositoriesForEnterpriseConfiguration {
        parts: Parts::new().path(&enterprise.into()).path(&configuration_id),
    }
}

/// The request of [`get_repositories_for_enterprise_configuration`](get_repositories_for_enterprise_configuration()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRepositoriesForEnterpriseConfiguration {
    pub(crate) parts: Parts,
}

impl GetRepositoriesForEnterpriseConfiguration {
    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for results before this cursor. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.parts.query("before", &before.into());
        self
    }

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for results after this cursor. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.parts.query("after", &after.into());
        self
    }

    /// A comma-separated list of statuses. If specified, only repositories with these attachment statuses will be returned.
    ///
    /// Can be: `all`, `attached`, `attaching`, `removed`, `enforced`, `failed`, `updating`, `removed_by_enterprise`
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.parts.query("status", &status.into());
        self
    }
}

/// Get code security configurations for an organization.
///
/// Lists all code security configurations available in an organization.
///
/// The authenticated user must be an administrator or security manager for the organization to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-security/configurations#get-code-security-configurations-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/code-security/configurations`
///
/// - 200: a list of [`CodeSecurityConfiguration`](crate::models::CodeSecurityConfiguration)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](GetConfigurationsForOrg::pages), [`items`](GetConfigurationsForOrg::items).
pub fn get_configurations_for_org(org: impl Into<String>) -> GetConfigurationsForOrg {
    GetConfigurationsForOrg {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`get_configurations_for_org`](get_configurations_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetConfigurationsForOrg {
    pub(crate) parts: Parts,
}

impl GetConfigurationsForOrg {
    /// The target type of the code security configuration
    pub fn target_type(
        mut self,
        target_type: impl Into<GetConfigurationsForOrgTargetType>,
    ) -> Self {
        self.parts.query("target_type", &target_type.into());
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for results before this cursor. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.parts.query("before", &before.into());
        self
    }

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for results after this cursor. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.parts.query("after", &after.into());
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1code-security~1configurations/get/parameters/1/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetConfigurationsForOrgTargetType {
    /// `global`
    Global,
    /// `all`
    All,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Create a code security configuration.
///
/// Creates a code security configuration in an organization.
///
/// The authenticated user must be an administrator or security manager for the organization to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `write:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-security/configurations#create-a-code-security-configuration>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `POST /orgs/{org}/code-security/configurations`
///
/// - 201: [`CodeSecurityConfiguration`](crate::models::CodeSecurityConfiguration)
///
/// [How to send it](crate#sending).
pub fn create_configuration(
    org: impl Into<String>,
    name: impl Into<String>,
) -> CreateConfiguration {
    CreateConfiguration {
        parts: Parts::new().path(&org.into()),
        body: CreateConfigurationBody::new(name),
    }
}

/// The request of [`create_configuration`](create_configuration()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateConfiguration {
    pub(crate) parts: Parts,
    pub(crate) body: CreateConfigurationBody,
}

impl CreateConfiguration {
    /// A description of the code security configuration
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }

    /// The enablement status of GitHub Advanced Security features. `enabled` will enable both Code Security and Secret Protection features.
    ///
    /// > **Warning:**
    /// > `code_security` and `secret_protection` are deprecated values for this field. Prefer the individual `code_security` and `secret_protection` fields to set the status of these features.
    pub fn advanced_security(
        mut self,
        advanced_security: impl Into<models::AdvancedSecurity>,
    ) -> Self {
        self.body.advanced_security = Some(advanced_security.into());
        self
    }

    /// The enablement status of GitHub Code Security features.
    pub fn code_security(
        mut self,
        code_security: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.code_security = Some(code_security.into());
        self
    }

    /// The enablement status of Dependency Graph
    pub fn dependency_graph(
        mut self,
        dependency_graph: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.dependency_graph = Some(dependency_graph.into());
        self
    }

    /// The enablement status of Automatic dependency submission
    pub fn dependency_graph_autosubmit_action(
        mut self,
        dependency_graph_autosubmit_action: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.dependency_graph_autosubmit_action = Some(
            dependency_graph_autosubmit_action.into(),
        );
        self
    }

    /// Feature options for Automatic dependency submission
    pub fn dependency_graph_autosubmit_action_options(
        mut self,
        dependency_graph_autosubmit_action_options: impl Into<
            models::DependencyGraphAutosubmitActionOptions,
        >,
    ) -> Self {
        self.body.dependency_graph_autosubmit_action_options = Some(
            dependency_graph_autosubmit_action_options.into(),
        );
        self
    }

    /// The enablement status of Dependabot alerts
    pub fn dependabot_alerts(
        mut self,
        dependabot_alerts: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.dependabot_alerts = Some(dependabot_alerts.into());
        self
    }

    /// The enablement status of Dependabot security updates
    pub fn dependabot_security_updates(
        mut self,
        dependabot_security_updates: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.dependabot_security_updates = Some(dependabot_security_updates.into());
        self
    }

    /// The enablement status of Dependabot delegated alert dismissal. Requires Dependabot alerts to be enabled.
    pub fn dependabot_delegated_alert_dismissal(
        mut self,
        dependabot_delegated_alert_dismissal: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.dependabot_delegated_alert_dismissal = Some(
            dependabot_delegated_alert_dismissal.into(),
        );
        self
    }

    /// Sets `code_scanning_options`.
    pub fn code_scanning_options(
        mut self,
        code_scanning_options: impl Into<Maybe<models::CodeScanningOptions>>,
    ) -> Self {
        self.body.code_scanning_options = code_scanning_options.into();
        self
    }

    /// The enablement status of code scanning default setup
    pub fn code_scanning_default_setup(
        mut self,
        code_scanning_default_setup: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.code_scanning_default_setup = Some(code_scanning_default_setup.into());
        self
    }

    /// Sets `code_scanning_default_setup_options`.
    pub fn code_scanning_default_setup_options(
        mut self,
        code_scanning_default_setup_options: impl Into<
            Maybe<models::CodeScanningDefaultSetupOptions>,
        >,
    ) -> Self {
        self.body.code_scanning_default_setup_options = code_scanning_default_setup_options
            .into();
        self
    }

    /// The enablement status of code scanning delegated alert dismissal
    pub fn code_scanning_delegated_alert_dismissal(
        mut self,
        code_scanning_delegated_alert_dismissal: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.code_scanning_delegated_alert_dismissal = Some(
            code_scanning_delegated_alert_dismissal.into(),
        );
        self
    }

    /// The enablement status of GitHub Secret Protection features.
    pub fn secret_protection(
        mut self,
        secret_protection: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.secret_protection = Some(secret_protection.into());
        self
    }

    /// The enablement status of secret scanning
    pub fn secret_scanning(
        mut self,
        secret_scanning: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.secret_scanning = Some(secret_scanning.into());
        self
    }

    /// The enablement status of secret scanning push protection
    pub fn secret_scanning_push_protection(
        mut self,
        secret_scanning_push_protection: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.secret_scanning_push_protection = Some(
            secret_scanning_push_protection.into(),
        );
        self
    }

    /// The enablement status of secret scanning delegated bypass
    pub fn secret_scanning_delegated_bypass(
        mut self,
        secret_scanning_delegated_bypass: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.secret_scanning_delegated_bypass = Some(
            secret_scanning_delegated_bypass.into(),
        );
        self
    }

    /// Feature options for secret scanning delegated bypass
    pub fn secret_scanning_delegated_bypass_options(
        mut self,
        secret_scanning_delegated_bypass_options: impl Into<
            models::SecretScanningDelegatedBypassOptions,
        >,
    ) -> Self {
        self.body.secret_scanning_delegated_bypass_options = Some(
            secret_scanning_delegated_bypass_options.into(),
        );
        self
    }

    /// The enablement status of secret scanning validity checks
    pub fn secret_scanning_validity_checks(
        mut self,
        secret_scanning_validity_checks: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.secret_scanning_validity_checks = Some(
            secret_scanning_validity_checks.into(),
        );
        self
    }

    /// The enablement status of secret scanning non provider patterns
    pub fn secret_scanning_non_provider_patterns(
        mut self,
        secret_scanning_non_provider_patterns: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.secret_scanning_non_provider_patterns = Some(
            secret_scanning_non_provider_patterns.into(),
        );
        self
    }

    /// The enablement status of Copilot secret scanning
    pub fn secret_scanning_generic_secrets(
        mut self,
        secret_scanning_generic_secrets: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.secret_scanning_generic_secrets = Some(
            secret_scanning_generic_secrets.into(),
        );
        self
    }

    /// The enablement status of secret scanning delegated alert dismissal
    pub fn secret_scanning_delegated_alert_dismissal(
        mut self,
        secret_scanning_delegated_alert_dismissal: impl Into<
            models::EnabledDisabledNotSet,
        >,
    ) -> Self {
        self.body.secret_scanning_delegated_alert_dismissal = Some(
            secret_scanning_delegated_alert_dismissal.into(),
        );
        self
    }

    /// The enablement status of secret scanning extended metadata
    pub fn secret_scanning_extended_metadata(
        mut self,
        secret_scanning_extended_metadata: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.secret_scanning_extended_metadata = Some(
            secret_scanning_extended_metadata.into(),
        );
        self
    }

    /// The enablement status of private vulnerability reporting
    pub fn private_vulnerability_reporting(
        mut self,
        private_vulnerability_reporting: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.private_vulnerability_reporting = Some(
            private_vulnerability_reporting.into(),
        );
        self
    }

    /// The enforcement status for a security configuration
    pub fn enforcement(
        mut self,
        enforcement: impl Into<models::EnforcedUnenforced>,
    ) -> Self {
        self.body.enforcement = Some(enforcement.into());
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1code-security~1configurations/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateConfigurationBody {
    /// The name of the code security configuration. Must be unique within the organization.
    pub name: String,
    /// A description of the code security configuration
    pub description: Option<String>,
    /// The enablement status of GitHub Advanced Security features. `enabled` will enable both Code Security and Secret Protection features.
    ///
    /// > **Warning:**
    /// > `code_security` and `secret_protection` are deprecated values for this field. Prefer the individual `code_security` and `secret_protection` fields to set the status of these features.
    pub advanced_security: Option<models::AdvancedSecurity>,
    /// The enablement status of GitHub Code Security features.
    pub code_security: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of Dependency Graph
    pub dependency_graph: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of Automatic dependency submission
    pub dependency_graph_autosubmit_action: Option<models::EnabledDisabledNotSet>,
    /// Feature options for Automatic dependency submission
    pub dependency_graph_autosubmit_action_options: Option<
        models::DependencyGraphAutosubmitActionOptions,
    >,
    /// The enablement status of Dependabot alerts
    pub dependabot_alerts: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of Dependabot security updates
    pub dependabot_security_updates: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of Dependabot delegated alert dismissal. Requires Dependabot alerts to be enabled.
    pub dependabot_delegated_alert_dismissal: Option<models::EnabledDisabledNotSet>,
    /// `code_scanning_options`
    pub code_scanning_options: Maybe<models::CodeScanningOptions>,
    /// The enablement status of code scanning default setup
    pub code_scanning_default_setup: Option<models::EnabledDisabledNotSet>,
    /// `code_scanning_default_setup_options`
    pub code_scanning_default_setup_options: Maybe<
        models::CodeScanningDefaultSetupOptions,
    >,
    /// The enablement status of code scanning delegated alert dismissal
    pub code_scanning_delegated_alert_dismissal: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of GitHub Secret Protection features.
    pub secret_protection: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of secret scanning
    pub secret_scanning: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of secret scanning push protection
    pub secret_scanning_push_protection: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of secret scanning delegated bypass
    pub secret_scanning_delegated_bypass: Option<models::EnabledDisabledNotSet>,
    /// Feature options for secret scanning delegated bypass
    pub secret_scanning_delegated_bypass_options: Option<
        models::SecretScanningDelegatedBypassOptions,
    >,
    /// The enablement status of secret scanning validity checks
    pub secret_scanning_validity_checks: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of secret scanning non provider patterns
    pub secret_scanning_non_provider_patterns: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of Copilot secret scanning
    pub secret_scanning_generic_secrets: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of secret scanning delegated alert dismissal
    pub secret_scanning_delegated_alert_dismissal: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of secret scanning extended metadata
    pub secret_scanning_extended_metadata: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of private vulnerability reporting
    pub private_vulnerability_reporting: Option<models::EnabledDisabledNotSet>,
    /// The enforcement status for a security configuration
    pub enforcement: Option<models::EnforcedUnenforced>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateConfigurationBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new
    }
}

/// Get default code security configurations.
///
/// Lists the default code security configurations for an organization.
///
/// The authenticated user must be an administrator or security manager for the organization to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-security/configurations#get-default-code-security-configurations>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/code-security/configurations/defaults`
///
/// - 200: a list of [`CodeSecurityDefaultConfigurationsItem`](crate::models::CodeSecurityDefaultConfigurationsItem)
/// - 304: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_default_configurations(org: impl Into<String>) -> GetDefaultConfigurations {
    GetDefaultConfigurations {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`get_default_configurations`](get_default_configurations()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDefaultConfigurations {
    pub(crate) parts: Parts,
}

/// Detach configurations from repositories.
///
/// Detach code security configuration(s) from a set of repositories.
/// Repositories will retain their settings but will no longer be associated with the configuration.
///
/// The authenticated user must be an administrator or security manager for the organization to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `write:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-security/configurations#detach-configurations-from-repositories>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `DELETE /orgs/{org}/code-security/configurations/detach`
///
/// - 204: no content
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn detach_configuration(
    org: impl Into<String>,
    selected_repository_ids: impl IntoIterator<Item = impl Into<i64>>,
) -> DetachConfiguration {
    DetachConfiguration {
        parts: Parts::new().path(&org.into()),
        body: models::ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody::new(
            selected_repository_ids,
        ),
    }
}

/// The request of [`detach_configuration`](detach_configuration()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DetachConfiguration {
    pub(crate) parts: Parts,
    pub(crate) body: models::ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody,
}

/// Get a code security configuration.
///
/// Gets a code security configuration available in an organization.
///
/// The authenticated user must be an administrator or security manager for the organization to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `write:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-security/configurations#get-a-code-security-configuration>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `configuration_id`: The unique identifier of the code security configuration.
///
/// `GET /orgs/{org}/code-security/configurations/{configuration_id}`
///
/// - 200: [`CodeSecurityConfiguration`](crate::models::CodeSecurityConfiguration)
/// - 304: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_configuration(
    org: impl Into<String>,
    configuration_id: i64,
) -> GetConfiguration {
    GetConfiguration {
        parts: Parts::new().path(&org.into()).path(&configuration_id),
    }
}

/// The request of [`get_configuration`](get_configuration()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetConfiguration {
    pub(crate) parts: Parts,
}

/// Delete a code security configuration.
///
/// Deletes the desired code security configuration from an organization.
/// Repositories attached to the configuration will retain their settings but will no longer be associated with
/// the configuration.
///
/// The authenticated user must be an administrator or security manager for the organization to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `write:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-security/configurations#delete-a-code-security-configuration>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `configuration_id`: The unique identifier of the code security configuration.
///
/// `DELETE /orgs/{org}/code-security/configurations/{configuration_id}`
///
/// - 204: no content
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_configuration(
    org: impl Into<String>,
    configuration_id: i64,
) -> DeleteConfiguration {
    DeleteConfiguration {
        parts: Parts::new().path(&org.into()).path(&configuration_id),
    }
}

/// The request of [`delete_configuration`](delete_configuration()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteConfiguration {
    pub(crate) parts: Parts,
}

/// Update a code security configuration.
///
/// Updates a code security configuration in an organization.
///
/// The authenticated user must be an administrator or security manager for the organization to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `write:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-security/configurations#update-a-code-security-configuration>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `configuration_id`: The unique identifier of the code security configuration.
///
/// `PATCH /orgs/{org}/code-security/configurations/{configuration_id}`
///
/// - 200: [`CodeSecurityConfiguration`](crate::models::CodeSecurityConfiguration)
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn update_configuration(
    org: impl Into<String>,
    configuration_id: i64,
) -> UpdateConfiguration {
    UpdateConfiguration {
        parts: Parts::new().path(&org.into()).path(&configuration_id),
        body: UpdateConfigurationBody::default(),
    }
}

/// The request of [`update_configuration`](update_configuration()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateConfiguration {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateConfigurationBody,
}

impl UpdateConfiguration {
    /// The name of the code security configuration. Must be unique within the organization.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// A description of the code security configuration
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }

    /// The enablement status of GitHub Advanced Security features. `enabled` will enable both Code Security and Secret Protection features.
    ///
    /// > **Warning:**
    /// > `code_security` and `secret_protection` are deprecated values for this field. Prefer the individual `code_security` and `secret_protection` fields to set the status of these features.
    pub fn advanced_security(
        mut self,
        advanced_security: impl Into<models::AdvancedSecurity>,
    ) -> Self {
        self.body.advanced_security = Some(advanced_security.into());
        self
    }

    /// The enablement status of GitHub Code Security features.
    pub fn code_security(
        mut self,
        code_security: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.code_security = Some(code_security.into());
        self
    }

    /// The enablement status of Dependency Graph
    pub fn dependency_graph(
        mut self,
        dependency_graph: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.dependency_graph = Some(dependency_graph.into());
        self
    }

    /// The enablement status of Automatic dependency submission
    pub fn dependency_graph_autosubmit_action(
        mut self,
        dependency_graph_autosubmit_action: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.dependency_graph_autosubmit_action = Some(
            dependency_graph_autosubmit_action.into(),
        );
        self
    }

    /// Feature options for Automatic dependency submission
    pub fn dependency_graph_autosubmit_action_options(
        mut self,
        dependency_graph_autosubmit_action_options: impl Into<
            models::DependencyGraphAutosubmitActionOptions,
        >,
    ) -> Self {
        self.body.dependency_graph_autosubmit_action_options = Some(
            dependency_graph_autosubmit_action_options.into(),
        );
        self
    }

    /// The enablement status of Dependabot alerts
    pub fn dependabot_alerts(
        mut self,
        dependabot_alerts: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.dependabot_alerts = Some(dependabot_alerts.into());
        self
    }

    /// The enablement status of Dependabot security updates
    pub fn dependabot_security_updates(
        mut self,
        dependabot_security_updates: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.dependabot_security_updates = Some(dependabot_security_updates.into());
        self
    }

    /// The enablement status of Dependabot delegated alert dismissal. Requires Dependabot alerts to be enabled.
    pub fn dependabot_delegated_alert_dismissal(
        mut self,
        dependabot_delegated_alert_dismissal: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.dependabot_delegated_alert_dismissal = Some(
            dependabot_delegated_alert_dismissal.into(),
        );
        self
    }

    /// The enablement status of code scanning default setup
    pub fn code_scanning_default_setup(
        mut self,
        code_scanning_default_setup: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.code_scanning_default_setup = Some(code_scanning_default_setup.into());
        self
    }

    /// Sets `code_scanning_default_setup_options`.
    pub fn code_scanning_default_setup_options(
        mut self,
        code_scanning_default_setup_options: impl Into<
            Maybe<models::CodeScanningDefaultSetupOptions>,
        >,
    ) -> Self {
        self.body.code_scanning_default_setup_options = code_scanning_default_setup_options
            .into();
        self
    }

    /// Sets `code_scanning_options`.
    pub fn code_scanning_options(
        mut self,
        code_scanning_options: impl Into<Maybe<models::CodeScanningOptions>>,
    ) -> Self {
        self.body.code_scanning_options = code_scanning_options.into();
        self
    }

    /// The enablement status of code scanning delegated alert dismissal
    pub fn code_scanning_delegated_alert_dismissal(
        mut self,
        code_scanning_delegated_alert_dismissal: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.code_scanning_delegated_alert_dismissal = Some(
            code_scanning_delegated_alert_dismissal.into(),
        );
        self
    }

    /// The enablement status of GitHub Secret Protection features.
    pub fn secret_protection(
        mut self,
        secret_protection: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.secret_protection = Some(secret_protection.into());
        self
    }

    /// The enablement status of secret scanning
    pub fn secret_scanning(
        mut self,
        secret_scanning: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.secret_scanning = Some(secret_scanning.into());
        self
    }

    /// The enablement status of secret scanning push protection
    pub fn secret_scanning_push_protection(
        mut self,
        secret_scanning_push_protection: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.secret_scanning_push_protection = Some(
            secret_scanning_push_protection.into(),
        );
        self
    }

    /// The enablement status of secret scanning delegated bypass
    pub fn secret_scanning_delegated_bypass(
        mut self,
        secret_scanning_delegated_bypass: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.secret_scanning_delegated_bypass = Some(
            secret_scanning_delegated_bypass.into(),
        );
        self
    }

    /// Feature options for secret scanning delegated bypass
    pub fn secret_scanning_delegated_bypass_options(
        mut self,
        secret_scanning_delegated_bypass_options: impl Into<
            models::SecretScanningDelegatedBypassOptions,
        >,
    ) -> Self {
        self.body.secret_scanning_delegated_bypass_options = Some(
            secret_scanning_delegated_bypass_options.into(),
        );
        self
    }

    /// The enablement status of secret scanning validity checks
    pub fn secret_scanning_validity_checks(
        mut self,
        secret_scanning_validity_checks: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.secret_scanning_validity_checks = Some(
            secret_scanning_validity_checks.into(),
        );
        self
    }

    /// The enablement status of secret scanning non-provider patterns
    pub fn secret_scanning_non_provider_patterns(
        mut self,
        secret_scanning_non_provider_patterns: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.secret_scanning_non_provider_patterns = Some(
            secret_scanning_non_provider_patterns.into(),
        );
        self
    }

    /// The enablement status of Copilot secret scanning
    pub fn secret_scanning_generic_secrets(
        mut self,
        secret_scanning_generic_secrets: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.secret_scanning_generic_secrets = Some(
            secret_scanning_generic_secrets.into(),
        );
        self
    }

    /// The enablement status of secret scanning delegated alert dismissal
    pub fn secret_scanning_delegated_alert_dismissal(
        mut self,
        secret_scanning_delegated_alert_dismissal: impl Into<
            models::EnabledDisabledNotSet,
        >,
    ) -> Self {
        self.body.secret_scanning_delegated_alert_dismissal = Some(
            secret_scanning_delegated_alert_dismissal.into(),
        );
        self
    }

    /// The enablement status of secret scanning extended metadata
    pub fn secret_scanning_extended_metadata(
        mut self,
        secret_scanning_extended_metadata: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.secret_scanning_extended_metadata = Some(
            secret_scanning_extended_metadata.into(),
        );
        self
    }

    /// The enablement status of private vulnerability reporting
    pub fn private_vulnerability_reporting(
        mut self,
        private_vulnerability_reporting: impl Into<models::EnabledDisabledNotSet>,
    ) -> Self {
        self.body.private_vulnerability_reporting = Some(
            private_vulnerability_reporting.into(),
        );
        self
    }

    /// The enforcement status for a security configuration
    pub fn enforcement(
        mut self,
        enforcement: impl Into<models::EnforcedUnenforced>,
    ) -> Self {
        self.body.enforcement = Some(enforcement.into());
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1code-security~1configurations~1{configuration_id}/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateConfigurationBody {
    /// The name of the code security configuration. Must be unique within the organization.
    pub name: Option<String>,
    /// A description of the code security configuration
    pub description: Option<String>,
    /// The enablement status of GitHub Advanced Security features. `enabled` will enable both Code Security and Secret Protection features.
    ///
    /// > **Warning:**
    /// > `code_security` and `secret_protection` are deprecated values for this field. Prefer the individual `code_security` and `secret_protection` fields to set the status of these features.
    pub advanced_security: Option<models::AdvancedSecurity>,
    /// The enablement status of GitHub Code Security features.
    pub code_security: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of Dependency Graph
    pub dependency_graph: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of Automatic dependency submission
    pub dependency_graph_autosubmit_action: Option<models::EnabledDisabledNotSet>,
    /// Feature options for Automatic dependency submission
    pub dependency_graph_autosubmit_action_options: Option<
        models::DependencyGraphAutosubmitActionOptions,
    >,
    /// The enablement status of Dependabot alerts
    pub dependabot_alerts: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of Dependabot security updates
    pub dependabot_security_updates: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of Dependabot delegated alert dismissal. Requires Dependabot alerts to be enabled.
    pub dependabot_delegated_alert_dismissal: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of code scanning default setup
    pub code_scanning_default_setup: Option<models::EnabledDisabledNotSet>,
    /// `code_scanning_default_setup_options`
    pub code_scanning_default_setup_options: Maybe<
        models::CodeScanningDefaultSetupOptions,
    >,
    /// `code_scanning_options`
    pub code_scanning_options: Maybe<models::CodeScanningOptions>,
    /// The enablement status of code scanning delegated alert dismissal
    pub code_scanning_delegated_alert_dismissal: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of GitHub Secret Protection features.
    pub secret_protection: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of secret scanning
    pub secret_scanning: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of secret scanning push protection
    pub secret_scanning_push_protection: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of secret scanning delegated bypass
    pub secret_scanning_delegated_bypass: Option<models::EnabledDisabledNotSet>,
    /// Feature options for secret scanning delegated bypass
    pub secret_scanning_delegated_bypass_options: Option<
        models::SecretScanningDelegatedBypassOptions,
    >,
    /// The enablement status of secret scanning validity checks
    pub secret_scanning_validity_checks: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of secret scanning non-provider patterns
    pub secret_scanning_non_provider_patterns: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of Copilot secret scanning
    pub secret_scanning_generic_secrets: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of secret scanning delegated alert dismissal
    pub secret_scanning_delegated_alert_dismissal: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of secret scanning extended metadata
    pub secret_scanning_extended_metadata: Option<models::EnabledDisabledNotSet>,
    /// The enablement status of private vulnerability reporting
    pub private_vulnerability_reporting: Option<models::EnabledDisabledNotSet>,
    /// The enforcement status for a security configuration
    pub enforcement: Option<models::EnforcedUnenforced>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateConfigurationBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Attach a configuration to repositories.
///
/// Attach a code security configuration to a set of repositories. If the repositories specified are already attached to a configuration, they will be re-attached to the provided configuration.
///
/// If insufficient GHAS licenses are available to attach the configuration to a repository, only free features will be enabled.
///
/// The authenticated user must be an administrator or security manager for the organization to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `write:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-security/configurations#attach-a-configuration-to-repositories>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `configuration_id`: The unique identifier of the code security configuration.
///
/// `POST /orgs/{org}/code-security/configurations/{configuration_id}/attach`
///
/// - 202: a map to any JSON or null
///
/// [How to send it](crate#sending).
pub fn attach_configuration(
    org: impl Into<String>,
    configuration_id: i64,
    scope: impl Into<AttachConfigurationBodyScope>,
) -> AttachConfiguration {
    AttachConfiguration {
        parts: Parts::new().path(&org.into()).path(&configuration_id),
        body: AttachConfigurationBody::new(scope),
    }
}

/// The request of [`attach_configuration`](attach_configuration()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AttachConfiguration {
    pub(crate) parts: Parts,
    pub(crate) body: AttachConfigurationBody,
}

impl AttachConfiguration {
    /// An array of repository IDs to attach the configuration to. You can only provide a list of repository ids when the `scope` is set to `selected`.
    pub fn selected_repository_ids(
        mut self,
        selected_repository_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.body.selected_repository_ids = Some(
            selected_repository_ids.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1code-security~1configurations~1{configuration_id}~1attach/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AttachConfigurationBody {
    /// The type of repositories to attach the configuration to. `selected` means the configuration will be attached to only the repositories specified by `selected_repository_ids`
    pub scope: AttachConfigurationBodyScope,
    /// An array of repository IDs to attach the configuration to. You can only provide a list of repository ids when the `scope` is set to `selected`.
    pub selected_repository_ids: Option<Vec<i64>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl AttachConfigurationBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(scope: impl Into<AttachConfigurationBodyScope>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.scope = scope.into();
        new
    }
}

/// The type of repositories to attach the configuration to. `selected` means the configuration will be attached to only the repositories specified by `selected_repository_ids`
#[derive(Clone)]
#[non_exhaustive]
pub enum AttachConfigurationBodyScope {
    /// `all`
    All,
    /// `all_without_configurations`
    AllWithoutConfigurations,
    /// `public`
    Public,
    /// `private_or_internal`
    PrivateOrInternal,
    /// `selected`
    Selected,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Set a code security configuration as a default for an organization.
///
/// Sets a code security configuration as a default to be applied to new repositories in your organization.
///
/// This configuration will be applied to the matching repository type (all, none, public, private and internal) by default when they are created.
///
/// The authenticated user must be an administrator or security manager for the organization to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `write:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-security/configurations#set-a-code-security-configuration-as-a-default-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `configuration_id`: The unique identifier of the code security configuration.
///
/// `PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults`
///
/// - 200: [`Response`](crate::code_security::Response)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn set_configuration_as_default(
    org: impl Into<String>,
    configuration_id: i64,
) -> SetConfigurationAsDefault {
    SetConfigurationAsDefault {
        parts: Parts::new().path(&org.into()).path(&configuration_id),
        body: SetConfigurationAsDefaultForEnterpriseBody::default(),
    }
}

/// The request of [`set_configuration_as_default`](set_configuration_as_default()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetConfigurationAsDefault {
    pub(crate) parts: Parts,
    pub(crate) body: SetConfigurationAsDefaultForEnterpriseBody,
}

impl SetConfigurationAsDefault {
    /// Specify which types of repository this security configuration should be applied to by default.
    pub fn default_for_new_repos(
        mut self,
        default_for_new_repos: impl Into<DefaultForNewRepos>,
    ) -> Self {
        self.body.default_for_new_repos = Some(default_for_new_repos.into());
        self
    }
}

/// Get repositories associated with a code security configuration.
///
/// Lists the repositories associated with a code security configuration in an organization.
///
/// The authenticated user must be an administrator or security manager for the organization to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `read:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-security/configurations#get-repositories-associated-with-a-code-security-configuration>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `configuration_id`: The unique identifier of the code security configuration.
///
/// `GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories`
///
/// - 200: a list of [`CodeSecurityConfigurationRepositories`](crate::models::CodeSecurityConfigurationRepositories)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](GetRepositoriesForConfiguration::pages), [`items`](GetRepositoriesForConfiguration::items).
pub fn get_repositories_for_configuration(
    org: impl Into<String>,
    configuration_id: i64,
) -> GetRepositoriesForConfiguration {
    GetRepositoriesForConfiguration {
        parts: Parts::new().path(&org.into()).path(&configuration_id),
    }
}

/// The request of [`get_repositories_for_configuration`](get_repositories_for_configuration()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRepositoriesForConfiguration {
    pub(crate) parts: Parts,
}

impl GetRepositoriesForConfiguration {
    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for results before this cursor. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.parts.query("before", &before.into());
        self
    }

    /// A cursor, as given in the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers). If specified, the query only searches for results after this cursor. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.parts.query("after", &after.into());
        self
    }

    /// A comma-separated list of statuses. If specified, only repositories with these attachment statuses will be returned.
    ///
    /// Can be: `all`, `attached`, `attaching`, `detached`, `removed`, `enforced`, `failed`, `updating`, `removed_by_enterprise`
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.parts.query("status", &status.into());
        self
    }
}

/// Get the code security configuration associated with a repository.
///
/// Get the code security configuration that manages a repository's code security settings.
///
/// The authenticated user must be an administrator or security manager for the organization to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/code-security/configurations#get-the-code-security-configuration-associated-with-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/code-security-configuration`
///
/// - 200: [`CodeSecurityConfigurationForRepository`](crate::models::CodeSecurityConfigurationForRepository)
/// - 204: no content
/// - 304: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_configuration_for_repository(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetConfigurationForRepository {
    GetConfigurationForRepository {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_configuration_for_repository`](get_configuration_for_repository()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetConfigurationForRepository {
    pub(crate) parts: Parts,
}
