// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `copilot`: copilot coding agent management.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// Set the coding agent policy for an enterprise.
///
/// Sets the policy for Copilot cloud agent usage across an enterprise.
///
/// Enterprise owners can configure whether Copilot cloud agent is enabled for all
/// organizations, disabled for all organizations, configured by individual organization
/// admins, or enabled for selected organizations only.
///
/// Only enterprise owners can set the coding agent policy for their enterprise.
///
/// OAuth app tokens and personal access tokens (classic) need either the `manage_billing:copilot` or `admin:enterprise` scopes to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot/copilot-coding-agent-management#set-the-coding-agent-policy-for-an-enterprise>).
///
/// - `enterprise`: The slug version of the enterprise name.
///
/// `PUT /enterprises/{enterprise}/copilot/policies/coding_agent`
///
/// - 204: no content
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
///
/// [How to send it](crate#sending).
pub fn set_enterprise_coding_agent_policy(
    enterprise: impl Into<String>,
    policy_state: impl Into<SetEnterpriseCodingAgentPolicyBodyPolicyState>,
) -> SetEnterpriseCodingAgentPolicy {
    SetEnterpriseCodingAgentPolicy {
        parts: Parts::new().path(&enterprise.into()),
        body: SetEnterpriseCodingAgentPolicyBody::new(policy_state),
    }
}

/// The request of [`set_enterprise_coding_agent_policy`](set_enterprise_coding_agent_policy()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetEnterpriseCodingAgentPolicy {
    pub(crate) parts: Parts,
    pub(crate) body: SetEnterpriseCodingAgentPolicyBody,
}

/// Described at `/paths/~1enterprises~1{enterprise}~1copilot~1policies~1coding_agent/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetEnterpriseCodingAgentPolicyBody {
    /// The policy state for Copilot cloud agent in the enterprise. Can be one of `enabled_for_all_orgs`, `disabled_for_all_orgs`, `enabled_for_selected_orgs`, or `configured_by_org_admins`.
    pub policy_state: SetEnterpriseCodingAgentPolicyBodyPolicyState,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl SetEnterpriseCodingAgentPolicyBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        policy_state: impl Into<SetEnterpriseCodingAgentPolicyBodyPolicyState>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.policy_state = policy_state.into();
        new
    }
}

/// The policy state for Copilot cloud agent in the enterprise. Can be one of `enabled_for_all_orgs`, `disabled_for_all_orgs`, `enabled_for_selected_orgs`, or `configured_by_org_admins`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetEnterpriseCodingAgentPolicyBodyPolicyState {
    /// `enabled_for_all_orgs`
    EnabledForAllOrgs,
    /// `disabled_for_all_orgs`
    DisabledForAllOrgs,
    /// `enabled_for_selected_orgs`
    EnabledForSelectedOrgs,
    /// `configured_by_org_admins`
    ConfiguredByOrgAdmins,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Add organizations to the enterprise coding agent policy.
///
/// Enables Copilot cloud agent for the specified organizations within the enterprise.
///
/// The enterprise's coding agent policy must be set to `enabled_for_selected_orgs` before
/// using this endpoint. Organizations can be specified by login or matched via custom properties.
///
/// Only organizations that have Copilot enabled and belong to the enterprise will be affected.
///
/// Only enterprise owners can add organizations to the coding agent policy.
///
/// OAuth app tokens and personal access tokens (classic) need either the `manage_billing:copilot` or `admin:enterprise` scopes to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot/copilot-coding-agent-management#add-organizations-to-the-enterprise-coding-agent-policy>).
///
/// - `enterprise`: The slug version of the enterprise name.
///
/// `POST /enterprises/{enterprise}/copilot/policies/coding_agent/organizations`
///
/// - 204: no content
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
///
/// [How to send it](crate#sending).
pub fn add_organizations_to_enterprise_coding_agent_policy(
    enterprise: impl Into<String>,
) -> AddOrganizationsToEnterpriseCodingAgentPolicy {
    AddOrganizationsToEnterpriseCodingAgentPolicy {
        parts: Parts::new().path(&enterprise.into()),
        body: RemoveOrganizationsFromEnterpriseCodingAgentPolicyBody::default(),
    }
}

/// The request of [`add_organizations_to_enterprise_coding_agent_policy`](add_organizations_to_enterprise_coding_agent_policy()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddOrganizationsToEnterpriseCodingAgentPolicy {
    pub(crate) parts: Parts,
    pub(crate) body: RemoveOrganizationsFromEnterpriseCodingAgentPolicyBody,
}

impl AddOrganizationsToEnterpriseCodingAgentPolicy {
    /// List of organization logins within the enterprise to disable Copilot cloud agent for.
    pub fn organizations(
        mut self,
        organizations: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.organizations = Some(
            organizations.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// List of custom property filters to match organizations. Organizations matching any of the specified property name/value pairs will be included. This is a one-time operation, setting the property on an organization in the future will not automatically update its coding agent policy.
    pub fn custom_properties(
        mut self,
        custom_properties: impl IntoIterator<Item = impl Into<CustomProperty>>,
    ) -> Self {
        self.body.custom_properties = Some(
            custom_properties.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }
}

/// Remove organizations from the enterprise coding agent policy.
///
/// Disables Copilot cloud agent for the specified organizations within the enterprise.
///
/// The enterprise's coding agent policy must be set to `enabled_for_selected_orgs` before
/// using this endpoint. Organizations can be specified by login or matched via custom properties.
///
/// Only organizations that have Copilot enabled and belong to the enterprise will be affected.
///
/// Only enterprise owners can remove organizations from the coding agent policy.
///
/// OAuth app tokens and personal access tokens (classic) need either the `manage_billing:copilot` or `admin:enterprise` scopes to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot/copilot-coding-agent-management#remove-organizations-from-the-enterprise-coding-agent-policy>).
///
/// - `enterprise`: The slug version of the enterprise name.
///
/// `DELETE /enterprises/{enterprise}/copilot/policies/coding_agent/organizations`
///
/// - 204: no content
/// - 400: [`BasicError`](crate::models::BasicError), or [`ScimError`](crate::models::ScimError) (`application/scim+json`)
///
/// [How to send it](crate#sending).
pub fn remove_organizations_from_enterprise_coding_agent_policy(
    enterprise: impl Into<String>,
) -> RemoveOrganizationsFromEnterpriseCodingAgentPolicy {
    RemoveOrganizationsFromEnterpriseCodingAgentPolicy {
        parts: Parts::new().path(&enterprise.into()),
        body: RemoveOrganizationsFromEnterpriseCodingAgentPolicyBody::default(),
    }
}

/// The request of [`remove_organizations_from_enterprise_coding_agent_policy`](remove_organizations_from_enterprise_coding_agent_policy()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveOrganizationsFromEnterpriseCodingAgentPolicy {
    pub(crate) parts: Parts,
    pub(crate) body: RemoveOrganizationsFromEnterpriseCodingAgentPolicyBody,
}

impl RemoveOrganizationsFromEnterpriseCodingAgentPolicy {
    /// List of organization logins within the enterprise to disable Copilot cloud agent for.
    pub fn organizations(
        mut self,
        organizations: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.organizations = Some(
            organizations.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// List of custom property filters to match organizations. Organizations matching any of the specified property name/value pairs will be included. This is a one-time operation, setting the property on an organization in the future will not automatically update its coding agent policy.
    pub fn custom_properties(
        mut self,
        custom_properties: impl IntoIterator<Item = impl Into<CustomProperty>>,
    ) -> Self {
        self.body.custom_properties = Some(
            custom_properties.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }
}

/// Described at `/paths/~1enterprises~1{enterprise}~1copilot~1policies~1coding_agent~1organizations/delete/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RemoveOrganizationsFromEnterpriseCodingAgentPolicyBody {
    /// List of organization logins within the enterprise to disable Copilot cloud agent for.
    pub organizations: Option<Vec<String>>,
    /// List of custom property filters to match organizations. Organizations matching any of the specified property name/value pairs will be included. This is a one-time operation, setting the property on an organization in the future will not automatically update its coding agent policy.
    pub custom_properties: Option<Vec<CustomProperty>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for RemoveOrganizationsFromEnterpriseCodingAgentPolicyBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Described at `/paths/~1enterprises~1{enterprise}~1copilot~1policies~1coding_agent~1organizations/delete/requestBody/content/application~1json/schema/properties/custom_properties/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomProperty {
    /// The name of the custom property to filter by.
    pub property_name: String,
    /// The values of the custom property to match.
    pub values: Vec<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CustomProperty {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        property_name: impl Into<String>,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.property_name = property_name.into();
        new.values = values.into_iter().map(Into::into).collect::<Vec<_>>();
        new
    }
}

/// Get Copilot cloud agent permissions for an organization.
///
/// > **Note:**
/// > This endpoint is in public preview and is subject to change.
///
/// Gets information about which repositories in an organization have been enabled
/// or disabled for the Copilot cloud agent.
///
/// Organization owners can configure whether Copilot cloud agent is enabled for
/// all repositories, selected repositories, or no repositories owned by organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot/copilot-coding-agent-management#get-copilot-cloud-agent-permissions-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/copilot/coding-agent/permissions`
///
/// - 200: [`SelfHostedRunnersSettings`](crate::models::SelfHostedRunnersSettings)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_copilot_coding_agent_permissions_organization(
    org: impl Into<String>,
) -> GetCopilotCodingAgentPermissionsOrganization {
    GetCopilotCodingAgentPermissionsOrganization {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`get_copilot_coding_agent_permissions_organization`](get_copilot_coding_agent_permissions_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCopilotCodingAgentPermissionsOrganization {
    pub(crate) parts: Parts,
}

/// Set Copilot cloud agent permissions for an organization.
///
/// > **Note:**
/// > This endpoint is in public preview and is subject to change.
///
/// Sets the policy for which repositories in an organization can use Copilot cloud agent.
///
/// Organization owners can configure whether Copilot cloud agent is enabled for
/// all repositories, selected repositories, or no repositories owned by the organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot/copilot-coding-agent-management#set-copilot-cloud-agent-permissions-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `PUT /orgs/{org}/copilot/coding-agent/permissions`
///
/// - 204: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn set_copilot_coding_agent_permissions_organization(
    org: impl Into<String>,
    enabled_repositories: impl Into<models::EnabledRepositories>,
) -> SetCopilotCodingAgentPermissionsOrganization {
    SetCopilotCodingAgentPermissionsOrganization {
        parts: Parts::new().path(&org.into()),
        body: models::ActionsSetSelfHostedRunnersPermissionsOrganizationBody::new(
            enabled_repositories,
        ),
    }
}

/// The request of [`set_copilot_coding_agent_permissions_organization`](set_copilot_coding_agent_permissions_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetCopilotCodingAgentPermissionsOrganization {
    pub(crate) parts: Parts,
    pub(crate) body: models::ActionsSetSelfHostedRunnersPermissionsOrganizationBody,
}

/// List repositories enabled for Copilot cloud agent in an organization.
///
/// > **Note:**
/// > This endpoint is in public preview and is subject to change.
///
/// Lists the selected repositories that are enabled for Copilot cloud agent in an organization.
///
/// Organization owners can use this endpoint when the coding agent repository policy
/// is set to `selected` to see which repositories have been enabled.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot/copilot-coding-agent-management#list-repositories-enabled-for-copilot-cloud-agent-in-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/copilot/coding-agent/permissions/repositories`
///
/// - 200: [`ActionsListSelectedReposForOrgSecretResponse`](crate::models::ActionsListSelectedReposForOrgSecretResponse)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListCopilotCodingAgentSelectedRepositoriesForOrganization::pages), [`items`](ListCopilotCodingAgentSelectedRepositoriesForOrganization::items).
pub fn list_copilot_coding_agent_selected_repositories_for_organization(
    org: impl Into<String>,
) -> ListCopilotCodingAgentSelectedRepositoriesForOrganization {
    ListCopilotCodingAgentSelectedRepositoriesForOrganization {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_copilot_coding_agent_selected_repositories_for_organization`](list_copilot_coding_agent_selected_repositories_for_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCopilotCodingAgentSelectedRepositoriesForOrganization {
    pub(crate) parts: Parts,
}

impl ListCopilotCodingAgentSelectedRepositoriesForOrganization {
    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }
}

/// Set selected repositories for Copilot cloud agent in an organization.
///
/// > **Note:**
/// > This endpoint is in public preview and is subject to change.
///
/// Replaces the list of selected repositories that are enabled for Copilot cloud
/// agent in an organization. This method can only be called when the cloud agent
/// repository policy is set to `selected`.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot/copilot-coding-agent-management#set-selected-repositories-for-copilot-cloud-agent-in-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `PUT /orgs/{org}/copilot/coding-agent/permissions/repositories`
///
/// - 204: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn set_copilot_coding_agent_selected_repositories_for_organization(
    org: impl Into<String>,
    selected_repository_ids: impl IntoIterator<Item = impl Into<i64>>,
) -> SetCopilotCodingAgentSelectedRepositoriesForOrganization {
    SetCopilotCodingAgentSelectedRepositoriesForOrganization {
        parts: Parts::new().path(&org.into()),
        body: models::ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody::new(
            selected_repository_ids,
        ),
    }
}

/// The request of [`set_copilot_coding_agent_selected_repositories_for_organization`](set_copilot_coding_agent_selected_repositories_for_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetCopilotCodingAgentSelectedRepositoriesForOrganization {
    pub(crate) parts: Parts,
    pub(crate) body: models::ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody,
}

/// Enable a repository for Copilot cloud agent in an organization.
///
/// > **Note:**
/// > This endpoint is in public preview and is subject to change.
///
/// Adds a repository to the list of selected repositories enabled for Copilot
/// cloud agent in an organization. This method can only be called when the
/// cloud agent repository policy is set to `selected`.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot/copilot-coding-agent-management#enable-a-repository-for-copilot-cloud-agent-in-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `repository_id`: The unique identifier of the repository.
///
/// `PUT /orgs/{org}/copilot/coding-agent/permissions/repositories/{repository_id}`
///
/// - 204: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn enable_copilot_coding_agent_for_repository_in_organization(
    org: impl Into<String>,
    repository_id: i64,
) -> EnableCopilotCodingAgentForRepositoryInOrganization {
    EnableCopilotCodingAgentForRepositoryInOrganization {
        parts: Parts::new().path(&org.into()).path(&repository_id),
    }
}

/// The request of [`enable_copilot_coding_agent_for_repository_in_organization`](enable_copilot_coding_agent_for_repository_in_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct EnableCopilotCodingAgentForRepositoryInOrganization {
    pub(crate) parts: Parts,
}

/// Disable a repository for Copilot cloud agent in an organization.
///
/// > **Note:**
/// > This endpoint is in public preview and is subject to change.
///
/// Removes a repository from the list of selected repositories enabled for Copilot
/// cloud agent in an organization. This method can only be called when the
/// cloud agent repository policy is set to `selected`.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scopes to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/copilot/copilot-coding-agent-management#disable-a-repository-for-copilot-cloud-agent-in-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `repository_id`: The unique identifier of the repository.
///
/// `DELETE /orgs/{org}/copilot/coding-agent/permissions/repositories/{repository_id}`
///
/// - 204: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`BasicError`](crate::models::BasicError)
/// - 500: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn disable_copilot_coding_agent_for_repository_in_organization(
    org: impl Into<String>,
    repository_id: i64,
) -> DisableCopilotCodingAgentForRepositoryInOrganization {
    DisableCopilotCodingAgentForRepositoryInOrganization {
        parts: Parts::new().path(&org.into()).path(&repository_id),
    }
}

/// The request of [`disable_copilot_coding_agent_for_repository_in_organization`](disable_copilot_coding_agent_for_repository_in_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DisableCopilotCodingAgentForRepositoryInOrganization {
    pub(crate) parts: Parts,
}
