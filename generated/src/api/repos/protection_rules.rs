// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `repos`: protection rules.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// Get all deployment protection rules for an environment.
///
/// Gets all custom deployment protection rules that are enabled for an environment. Anyone with read access to the repository can use this endpoint. For more information about environments, see "[Using environments for deployment](https://docs.github.com/actions/deployment/targeting-different-environments/using-environments-for-deployment)."
///
/// For more information about the app that is providing this custom deployment rule, see the [documentation for the `GET /apps/{app_slug}` endpoint](https://docs.github.com/rest/apps/apps#get-an-app).
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint with a private repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/deployments/protection-rules#get-all-deployment-protection-rules-for-an-environment>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `environment_name`: The name of the environment. The name must be URL encoded. For example, any slashes in the name must be replaced with `%2F`.
///
/// `GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules`
///
/// - 200: [`GetAllDeploymentProtectionRulesResponse`](crate::repos::GetAllDeploymentProtectionRulesResponse)
///
/// [How to send it](crate#sending).
pub fn get_all_deployment_protection_rules(
    owner: impl Into<String>,
    repo: impl Into<String>,
    environment_name: impl Into<String>,
) -> GetAllDeploymentProtectionRules {
    GetAllDeploymentProtectionRules {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&environment_name.into()),
    }
}

/// The request of [`get_all_deployment_protection_rules`](get_all_deployment_protection_rules()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAllDeploymentProtectionRules {
    pub(crate) parts: Parts,
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1environments~1{environment_name}~1deployment_protection_rules/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetAllDeploymentProtectionRulesResponse {
    /// The number of enabled custom deployment protection rules for this environment
    pub total_count: Option<i64>,
    /// `custom_deployment_protection_rules`
    pub custom_deployment_protection_rules: Option<
        Vec<models::DeploymentProtectionRule>,
    >,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Create a custom deployment protection rule on an environment.
///
/// Enable a custom deployment protection rule for an environment.
///
/// The authenticated user must have admin or owner permissions to the repository to use this endpoint.
///
/// For more information about the app that is providing this custom deployment rule, see the [documentation for the `GET /apps/{app_slug}` endpoint](https://docs.github.com/rest/apps/apps#get-an-app), as well as the [guide to creating custom deployment protection rules](https://docs.github.com/actions/managing-workflow-runs-and-deployments/managing-deployments/creating-custom-deployment-protection-rules).
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/deployments/protection-rules#create-a-custom-deployment-protection-rule-on-an-environment>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `environment_name`: The name of the environment. The name must be URL encoded. For example, any slashes in the name must be replaced with `%2F`.
///
/// `POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules`
///
/// - 201: [`DeploymentProtectionRule`](crate::models::DeploymentProtectionRule)
///
/// [How to send it](crate#sending).
pub fn create_deployment_protection_rule(
    owner: impl Into<String>,
    repo: impl Into<String>,
    environment_name: impl Into<String>,
) -> CreateDeploymentProtectionRule {
    CreateDeploymentProtectionRule {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&environment_name.into()),
        body: CreateDeploymentProtectionRuleBody::default(),
    }
}

/// The request of [`create_deployment_protection_rule`](create_deployment_protection_rule()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDeploymentProtectionRule {
    pub(crate) parts: Parts,
    pub(crate) body: CreateDeploymentProtectionRuleBody,
}

impl CreateDeploymentProtectionRule {
    /// The ID of the custom app that will be enabled on the environment.
    #[inline]
    pub fn integration_id(mut self, integration_id: i64) -> Self {
        self.body.integration_id = Some(integration_id);
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1environments~1{environment_name}~1deployment_protection_rules/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateDeploymentProtectionRuleBody {
    /// The ID of the custom app that will be enabled on the environment.
    pub integration_id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for CreateDeploymentProtectionRuleBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// List custom deployment rule integrations available for an environment.
///
/// Gets all custom deployment protection rule integrations that are available for an environment.
///
/// The authenticated user must have admin or owner permissions to the repository to use this endpoint.
///
/// For more information about environments, see "[Using environments for deployment](https://docs.github.com/actions/deployment/targeting-different-environments/using-environments-for-deployment)."
///
/// For more information about the app that is providing this custom deployment rule, see "[GET an app](https://docs.github.com/rest/apps/apps#get-an-app)".
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint with a private repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/deployments/protection-rules#list-custom-deployment-rule-integrations-available-for-an-environment>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `environment_name`: The name of the environment. The name must be URL encoded. For example, any slashes in the name must be replaced with `%2F`.
///
/// `GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps`
///
/// - 200: [`ListCustomDeploymentRuleIntegrationsResponse`](crate::repos::ListCustomDeploymentRuleIntegrationsResponse)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListCustomDeploymentRuleIntegrations::pages), [`items`](ListCustomDeploymentRuleIntegrations::items).
pub fn list_custom_deployment_rule_integrations(
    owner: impl Into<String>,
    repo: impl Into<String>,
    environment_name: impl Into<String>,
) -> ListCustomDeploymentRuleIntegrations {
    ListCustomDeploymentRuleIntegrations {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&environment_name.into()),
    }
}

/// The request of [`list_custom_deployment_rule_integrations`](list_custom_deployment_rule_integrations()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCustomDeploymentRuleIntegrations {
    pub(crate) parts: Parts,
}

impl ListCustomDeploymentRuleIntegrations {
    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1environments~1{environment_name}~1deployment_protection_rules~1apps/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListCustomDeploymentRuleIntegrationsResponse {
    /// The total number of custom deployment protection rule integrations available for this environment.
    pub total_count: Option<i64>,
    /// `available_custom_deployment_protection_rule_integrations`
    pub available_custom_deployment_protection_rule_integrations: Option<
        Vec<models::CustomDeploymentRuleApp>,
    >,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Get a custom deployment protection rule.
///
/// Gets an enabled custom deployment protection rule for an environment. Anyone with read access to the repository can use this endpoint. For more information about environments, see "[Using environments for deployment](https://docs.github.com/actions/deployment/targeting-different-environments/using-environments-for-deployment)."
///
/// For more information about the app that is providing this custom deployment rule, see [`GET /apps/{app_slug}`](https://docs.github.com/rest/apps/apps#get-an-app).
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint with a private repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/deployments/protection-rules#get-a-custom-deployment-protection-rule>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `environment_name`: The name of the environment. The name must be URL encoded. For example, any slashes in the name must be replaced with `%2F`.
/// - `protection_rule_id`: The unique identifier of the protection rule.
///
/// `GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}`
///
/// - 200: [`DeploymentProtectionRule`](crate::models::DeploymentProtectionRule)
///
/// [How to send it](crate#sending).
pub fn get_custom_deployment_protection_rule(
    owner: impl Into<String>,
    repo: impl Into<String>,
    environment_name: impl Into<String>,
    protection_rule_id: i64,
) -> GetCustomDeploymentProtectionRule {
    GetCustomDeploymentProtectionRule {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&environment_name.into())
            .path(&protection_rule_id),
    }
}

/// The request of [`get_custom_deployment_protection_rule`](get_custom_deployment_protection_rule()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomDeploymentProtectionRule {
    pub(crate) parts: Parts,
}

/// Disable a custom protection rule for an environment.
///
/// Disables a custom deployment protection rule for an environment.
///
/// The authenticated user must have admin or owner permissions to the repository to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/deployments/protection-rules#disable-a-custom-protection-rule-for-an-environment>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `environment_name`: The name of the environment. The name must be URL encoded. For example, any slashes in the name must be replaced with `%2F`.
/// - `protection_rule_id`: The unique identifier of the protection rule.
///
/// `DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn disable_deployment_protection_rule(
    owner: impl Into<String>,
    repo: impl Into<String>,
    environment_name: impl Into<String>,
    protection_rule_id: i64,
) -> DisableDeploymentProtectionRule {
    DisableDeploymentProtectionRule {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&environment_name.into())
            .path(&protection_rule_id),
    }
}

/// The request of [`disable_deployment_protection_rule`](disable_deployment_protection_rule()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DisableDeploymentProtectionRule {
    pub(crate) parts: Parts,
}
