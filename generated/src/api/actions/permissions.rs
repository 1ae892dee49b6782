// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `actions`: permissions.

use octoforge_runtime::{Extra, Number, Parts};
use crate::models;

/// Get GitHub Actions permissions for an organization.
///
/// Gets the GitHub Actions permissions policy for repositories and allowed actions and reusable workflows in an organization.
///
/// OAuth tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/permissions#get-github-actions-permissions-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/actions/permissions`
///
/// - 200: [`ActionsOrganizationPermissions`](crate::models::ActionsOrganizationPermissions)
///
/// [How to send it](crate#sending).
pub fn get_github_actions_permissions_organization(
    org: impl Into<String>,
) -> GetGithubActionsPermissionsOrganization {
    GetGithubActionsPermissionsOrganization {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`get_github_actions_permissions_organization`](get_github_actions_permissions_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetGithubActionsPermissionsOrganization {
    pub(crate) parts: Parts,
}

/// Set GitHub Actions permissions for an organization.
///
/// Sets the GitHub Actions permissions policy for repositories and allowed actions and reusable workflows in an organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/permissions#set-github-actions-permissions-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `PUT /orgs/{org}/actions/permissions`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn set_github_actions_permissions_organization(
    org: impl Into<String>,
    enabled_repositories: impl Into<models::EnabledRepositories>,
) -> SetGithubActionsPermissionsOrganization {
    SetGithubActionsPermissionsOrganization {
        parts: Parts::new().path(&org.into()),
        body: SetGithubActionsPermissionsOrganizationBody::new(enabled_repositories),
    }
}

/// The request of [`set_github_actions_permissions_organization`](set_github_actions_permissions_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetGithubActionsPermissionsOrganization {
    pub(crate) parts: Parts,
    pub(crate) body: SetGithubActionsPermissionsOrganizationBody,
}

impl SetGithubActionsPermissionsOrganization {
    /// Sets `allowed_actions`.
    pub fn allowed_actions(
        mut self,
        allowed_actions: impl Into<models::AllowedActions>,
    ) -> Self {
        self.body.allowed_actions = Some(allowed_actions.into());
        self
    }

    /// Sets `sha_pinning_required`.
    #[inline]
    pub fn sha_pinning_required(mut self, sha_pinning_required: bool) -> Self {
        self.body.sha_pinning_required = Some(sha_pinning_required);
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1actions~1permissions/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetGithubActionsPermissionsOrganizationBody {
    /// `enabled_repositories`
    pub enabled_repositories: models::EnabledRepositories,
    /// `allowed_actions`
    pub allowed_actions: Option<models::AllowedActions>,
    /// `sha_pinning_required`
    pub sha_pinning_required: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl SetGithubActionsPermissionsOrganizationBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(enabled_repositories: impl Into<models::EnabledRepositories>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.enabled_repositories = enabled_repositories.into();
        new
    }
}

/// Get artifact and log retention settings for an organization.
///
/// Gets artifact and log retention settings for an organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope or the "Actions policies" fine-grained permission to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/permissions#get-artifact-and-log-retention-settings-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/actions/permissions/artifact-and-log-retention`
///
/// - 200: [`ActionsArtifactAndLogRetentionResponse`](crate::models::ActionsArtifactAndLogRetentionResponse)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_artifact_and_log_retention_settings_organization(
    org: impl Into<String>,
) -> GetArtifactAndLogRetentionSettingsOrganization {
    GetArtifactAndLogRetentionSettingsOrganization {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`get_artifact_and_log_retention_settings_organization`](get_artifact_and_log_retention_settings_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetArtifactAndLogRetentionSettingsOrganization {
    pub(crate) parts: Parts,
}

/// Set artifact and log retention settings for an organization.
///
/// Sets artifact and log retention settings for an organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope or the "Actions policies" fine-grained permission to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/permissions#set-artifact-and-log-retention-settings-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `PUT /orgs/{org}/actions/permissions/artifact-and-log-retention`
///
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn set_artifact_and_log_retention_settings_organization(
    org: impl Into<String>,
    days: i64,
) -> SetArtifactAndLogRetentionSettingsOrganization {
    SetArtifactAndLogRetentionSettingsOrganization {
        parts: Parts::new().path(&org.into()),
        body: models::ActionsArtifactAndLogRetention::new(days),
    }
}

/// The request of [`set_artifact_and_log_retention_settings_organization`](set_artifact_and_log_retention_settings_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetArtifactAndLogRetentionSettingsOrganization {
    pub(crate) parts: Parts,
    pub(crate) body: models::ActionsArtifactAndLogRetention,
}

/// Get fork PR contributor approval permissions for an organization.
///
/// Gets the fork PR contributor approval policy for an organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope or the "Actions policies" fine-grained permission to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/permissions#get-fork-pr-contributor-approval-permissions-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/actions/permissions/fork-pr-contributor-approval`
///
/// - 200: [`ActionsForkPrContributorApproval`](crate::models::ActionsForkPrContributorApproval)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_fork_pr_contributor_approval_permissions_organization(
    org: impl Into<String>,
) -> GetForkPrContributorApprovalPermissionsOrganization {
    GetForkPrContributorApprovalPermissionsOrganization {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`get_fork_pr_contributor_approval_permissions_organization`](get_fork_pr_contributor_approval_permissions_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetForkPrContributorApprovalPermissionsOrganization {
    pub(crate) parts: Parts,
}

/// Set fork PR contributor approval permissions for an organization.
///
/// Sets the fork PR contributor approval policy for an organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/permissions#set-fork-pr-contributor-approval-permissions-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `PUT /orgs/{org}/actions/permissions/fork-pr-contributor-approval`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn set_fork_pr_contributor_approval_permissions_organization(
    org: impl Into<String>,
    approval_policy: impl Into<models::ActionsForkPrContributorApprovalApprovalPolicy>,
) -> SetForkPrContributorApprovalPermissionsOrganization {
    SetForkPrContributorApprovalPermissionsOrganization {
        parts: Parts::new().path(&org.into()),
        body: models::ActionsForkPrContributorApproval::new(approval_policy),
    }
}

/// The request of [`set_fork_pr_contributor_approval_permissions_organization`](set_fork_pr_contributor_approval_permissions_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetForkPrContributorApprovalPermissionsOrganization {
    pub(crate) parts: Parts,
    pub(crate) body: models::ActionsForkPrContributorApproval,
}

/// Get private repo fork PR workflow settings for an organization.
///
/// Gets the settings for whether workflows from fork pull requests can run on private repositories in an organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/permissions#get-private-repo-fork-pr-workflow-settings-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/actions/permissions/fork-pr-workflows-private-repos`
///
/// - 200: [`ActionsForkPrWorkflowsPrivateRepos`](crate::models::ActionsForkPrWorkflowsPrivateRepos)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_private_repo_fork_pr_workflows_settings_organization(
    org: impl Into<String>,
) -> GetPrivateRepoForkPrWorkflowsSettingsOrganization {
    GetPrivateRepoForkPrWorkflowsSettingsOrganization {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`get_private_repo_fork_pr_workflows_settings_organization`](get_private_repo_fork_pr_workflows_settings_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPrivateRepoForkPrWorkflowsSettingsOrganization {
    pub(crate) parts: Parts,
}

/// Set private repo fork PR workflow settings for an organization.
///
/// Sets the settings for whether workflows from fork pull requests can run on private repositories in an organization.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/permissions#set-private-repo-fork-pr-workflow-settings-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `PUT /orgs/{org}/actions/permissions/fork-pr-workflows-private-repos`
///
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn set_private_repo_fork_pr_workflows_settings_organization(
    org: impl Into<String>,
    run_workflows_from_fork_pull_requests: bool,
) -> SetPrivateRepoForkPrWorkflowsSettingsOrganization {
    SetPrivateRepoForkPrWorkflowsSettingsOrganization {
        parts: Parts::new().path(&org.into()),
        body: models::ActionsForkPrWorkflowsPrivateReposRequest::new(
            run_workflows_from_fork_pull_requests,
        ),
    }
}

/// The request of [`set_private_repo_fork_pr_workflows_settings_organization`](set_private_repo_fork_pr_workflows_settings_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetPrivateRepoForkPrWorkflowsSettingsOrganization {
    pub(crate) parts: Parts,
    pub(crate) body: models::ActionsForkPrWorkflowsPrivateReposRequest,
}

impl SetPrivateRepoForkPrWorkflowsSettingsOrganization {
    /// Whether GitHub Actions can create pull requests or submit approving pull request reviews from a workflow triggered by a fork pull request.
    #[inline]
    pub fn send_write_tokens_to_workflows(
        mut self,
        send_write_tokens_to_workflows: bool,
    ) -> Self {
        self.body.send_write_tokens_to_workflows = Some(send_write_tokens_to_workflows);
        self
    }

    /// Whether to make secrets and variables available to workflows triggered by pull requests from forks.
    #[inline]
    pub fn send_secrets_and_variables(
        mut self,
        send_secrets_and_variables: bool,
    ) -> Self {
        self.body.send_secrets_and_variables = Some(send_secrets_and_variables);
        self
    }

    /// Whether workflows triggered by pull requests from forks require approval from a repository administrator to run.
    #[inline]
    pub fn require_approval_for_fork_pr_workflows(
        mut self,
        require_approval_for_fork_pr_workflows: bool,
    ) -> Self {
        self.body.require_approval_for_fork_pr_workflows = Some(
            require_approval_for_fork_pr_workflows,
        );
        self
    }
}

/// List selected repositories enabled for GitHub Actions in an organization.
///
/// Lists the selected repositories that are enabled for GitHub Actions in an organization. To use this endpoint, the organization permission policy for `enabled_repositories` must be configured to `selected`. For more information, see "[Set GitHub Actions permissions for an organization](https://docs.github.com/rest/#set-github-actions-permissions-for-an-organization)."
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/permissions#list-selected-repositories-enabled-for-github-actions-in-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/actions/permissions/repositories`
///
/// - 200: [`ListSelectedRepositoriesEnabledGithubActionsOrganizationResponse`](crate::actions::ListSelectedRepositoriesEnabledGithubActionsOrganizationResponse)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListSelectedRepositoriesEnabledGithubActionsOrganization::pages), [`items`](ListSelectedRepositoriesEnabledGithubActionsOrganization::items).
pub fn list_selected_repositories_enabled_github_actions_organization(
    org: impl Into<String>,
) -> ListSelectedRepositoriesEnabledGithubActionsOrganization {
    ListSelectedRepositoriesEnabledGithubActionsOrganization {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_selected_repositories_enabled_github_actions_organization`](list_selected_repositories_enabled_github_actions_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSelectedRepositoriesEnabledGithubActionsOrganization {
    pub(crate) parts: Parts,
}

impl ListSelectedRepositoriesEnabledGithubActionsOrganization {
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

/// Described at `/paths/~1orgs~1{org}~1actions~1permissions~1repositories/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListSelectedRepositoriesEnabledGithubActionsOrganizationResponse {
    /// `total_count`
    pub total_count: Number,
    /// `repositories`
    pub repositories: Vec<models::Repository>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Set selected repositories enabled for GitHub Actions in an organization.
///
/// Replaces the list of selected repositories that are enabled for GitHub Actions in an organization. To use this endpoint, the organization permission policy for `enabled_repositories` must be configured to `selected`. For more information, see "[Set GitHub Actions permissions for an organization](https://docs.github.com/rest/#set-github-actions-permissions-for-an-organization)."
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/permissions#set-selected-repositories-enabled-for-github-actions-in-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `PUT /orgs/{org}/actions/permissions/repositories`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn set_selected_repositories_enabled_github_actions_organization(
    org: impl Into<String>,
    selected_repository_ids: impl IntoIterator<Item = impl Into<i64>>,
) -> SetSelectedRepositoriesEnabledGithubActionsOrganization {
    SetSelectedRepositoriesEnabledGithubActionsOrganization {
        parts: Parts::new().path(&org.into()),
        body: models::ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody::new(
            selected_repository_ids,
        ),
    }
}

/// The request of [`set_selected_repositories_enabled_github_actions_organization`](set_selected_repositories_enabled_github_actions_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetSelectedRepositoriesEnabledGithubActionsOrganization {
    pub(crate) parts: Parts,
    pub(crate) body: models::ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody,
}

/// Enable a selected repository for GitHub Actions in an organization.
///
/// Adds a repository to the list of selected repositories that are enabled for GitHub Actions in an organization. To use this endpoint, the organization permission policy for `enabled_repositories` must be must be configured to `selected`. For more information, see "[Set GitHub Actions permissions for an organization](https://docs.github.com/rest/#set-github-actions-permissions-for-an-organization)."
///
/// OAuth tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/permissions#enable-a-selected-repository-for-github-actions-in-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `repository_id`: The unique identifier of the repository.
///
/// `PUT /orgs/{org}/actions/permissions/repositories/{repository_id}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn enable_selected_repository_github_actions_organization(
    org: impl Into<String>,
    repository_id: i64,
) -> EnableSelectedRepositoryGithubActionsOrganization {
    EnableSelectedRepositoryGithubActionsOrganization {
        parts: Parts::new().path(&org.into()).path(&repository_id),
    }
}

/// The request of [`enable_selected_repository_github_actions_organization`](enable_selected_repository_github_actions_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct EnableSelectedRepositoryGithubActionsOrganization {
    pub(crate) parts: Parts,
}

/// Disable a selected repository for GitHub Actions in an organization.
///
/// Removes a repository from the list of selected repositories that are enabled for GitHub Actions in an organization. To use this endpoint, the organization permission policy for `enabled_repositories` must be configured to `selected`. For more information, see "[Set GitHub Actions permissions for an organization](https://docs.github.com/rest/#set-github-actions-permissions-for-an-organization)."
///
/// OAuth tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/permissions#disable-a-selected-repository-for-github-actions-in-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `repository_id`: The unique identifier of the repository.
///
/// `DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn disable_selected_repository_github_actions_organization(
    org: impl Into<String>,
    repository_id: i64,
) -> DisableSelectedRepositoryGithubActionsOrganization {
    DisableSelectedRepositoryGithubActionsOrganization {
        parts: Parts::new().path(&org.into()).path(&repository_id),
    }
}

/// The request of [`disable_selected_repository_github_actions_organization`](disable_selected_repository_github_actions_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DisableSelectedRepositoryGithubActionsOrganization {
    pub(crate) parts: Parts,
}

/// Get allowed actions and reusable workflows for an organization.
///
/// Gets the selected actions and reusable workflows that are allowed in an organization. To use this endpoint, the organization permission policy for `allowed_actions` must be configured to `selected`. For more information, see "[Set GitHub Actions permissions for an organization](https://docs.github.com/rest/#set-github-actions-permissions-for-an-organization)."
///
/// OAuth tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/permissions#get-allowed-actions-and-reusable-workflows-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/actions/permissions/selected-actions`
///
/// - 200: [`SelectedActions`](crate::models::SelectedActions)
///
/// [How to send it](crate#sending).
pub fn get_allowed_actions_organization(
    org: impl Into<String>,
) -> GetAllowedActionsOrganization {
    GetAllowedActionsOrganization {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`get_allowed_actions_organization`](get_allowed_actions_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAllowedActionsOrganization {
    pub(crate) parts: Parts,
}

/// Set allowed actions and reusable workflows for an organization.
///
/// Sets the actions and reusable workflows that are allowed in an organization. To use this endpoint, the organization permission policy for `allowed_actions` must be configured to `selected`. For more information, see "[Set GitHub Actions permissions for an organization](https://docs.github.com/rest/#set-github-actions-permissions-for-an-organization)."
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/permissions#set-allowed-actions-and-reusable-workflows-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `PUT /orgs/{org}/actions/permissions/selected-actions`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn set_allowed_actions_organization(
    org: impl Into<String>,
) -> SetAllowedActionsOrganization {
    SetAllowedActionsOrganization {
        parts: Parts::new().path(&org.into()),
        body: models::SelectedActions::default(),
    }
}

/// The request of [`set_allowed_actions_organization`](set_allowed_actions_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetAllowedActionsOrganization {
    pub(crate) parts: Parts,
    pub(crate) body: models::SelectedActions,
}

impl SetAllowedActionsOrganization {
    /// Whether GitHub-owned actions are allowed. For example, this includes the actions in the `actions` organization.
    #[inline]
    pub fn github_owned_allowed(mut self, github_owned_allowed: bool) -> Self {
        self.body.github_owned_allowed = Some(github_owned_allowed);
        self
    }

    /// Whether actions from GitHub Marketplace verified creators are allowed. Set to `true` to allow all actions by GitHub Marketplace verified creators.
    #[inline]
    pub fn verified_allowed(mut self, verified_allowed: bool) -> Self {
        self.body.verified_allowed = Some(verified_allowed);
        self
    }

    /// Specifies a list of string-matching patterns to allow specific action(s) and reusable workflow(s). Wildcards, tags, and SHAs are allowed. For example, `monalisa/octocat@*`, `monalisa/octocat@v2`, `monalisa/*`.
    ///
    /// > **Note:**
    /// > The `patterns_allowed` setting only applies to public repositories.
    pub fn patterns_allowed(
        mut self,
        patterns_allowed: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.patterns_allowed = Some(
            patterns_allowed.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }
}

/// Get self-hosted runners settings for an organization.
///
/// Gets the settings for self-hosted runners for an organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope or the "Actions policies" fine-grained permission to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/permissions#get-self-hosted-runners-settings-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/actions/permissions/self-hosted-runners`
///
/// - 200: [`SelfHostedRunnersSettings`](crate::models::SelfHostedRunnersSettings)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_self_hosted_runners_permissions_organization(
    org: impl Into<String>,
) -> GetSelfHostedRunnersPermissionsOrganization {
    GetSelfHostedRunnersPermissionsOrganization {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`get_self_hosted_runners_permissions_organization`](get_self_hosted_runners_permissions_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSelfHostedRunnersPermissionsOrganization {
    pub(crate) parts: Parts,
}

/// Set self-hosted runners settings for an organization.
///
/// Sets the settings for self-hosted runners for an organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope or the "Actions policies" fine-grained permission to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/permissions#set-self-hosted-runners-settings-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `PUT /orgs/{org}/actions/permissions/self-hosted-runners`
///
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn set_self_hosted_runners_permissions_organization(
    org: impl Into<String>,
    enabled_repositories: impl Into<models::EnabledRepositories>,
) -> SetSelfHostedRunnersPermissionsOrganization {
    SetSelfHostedRunnersPermissionsOrganization {
        parts: Parts::new().path(&org.into()),
        body: models::ActionsSetSelfHostedRunnersPermissionsOrganizationBody::new(
            enabled_repositories,
        ),
    }
}

/// The request of [`set_self_hosted_runners_permissions_organization`](set_self_hosted_runners_permissions_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetSelfHostedRunnersPermissionsOrganization {
    pub(crate) parts: Parts,
    pub(crate) body: models::ActionsSetSelfHostedRunnersPermissionsOrganizationBody,
}

/// List repositories allowed to use self-hosted runners in an organization.
///
/// Lists repositories that are allowed to use self-hosted runners in an organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope or the "Actions policies" fine-grained permission to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/permissions#list-repositories-allowed-to-use-self-hosted-runners-in-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/actions/permissions/self-hosted-runners/repositories`
///
/// - 200: [`ListSelectedRepositoriesSelfHostedRunnersOrganizationResponse`](crate::actions::ListSelectedRepositoriesSelfHostedRunnersOrganizationResponse)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListSelectedRepositoriesSelfHostedRunnersOrganization::pages), [`items`](ListSelectedRepositoriesSelfHostedRunnersOrganization::items).
pub fn list_selected_repositories_self_hosted_runners_organization(
    org: impl Into<String>,
) -> ListSelectedRepositoriesSelfHostedRunnersOrganization {
    ListSelectedRepositoriesSelfHostedRunnersOrganization {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_selected_repositories_self_hosted_runners_organization`](list_selected_repositories_self_hosted_runners_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSelectedRepositoriesSelfHostedRunnersOrganization {
    pub(crate) parts: Parts,
}

impl ListSelectedRepositoriesSelfHostedRunnersOrganization {
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

/// Described at `/paths/~1orgs~1{org}~1actions~1permissions~1self-hosted-runners~1repositories/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListSelectedRepositoriesSelfHostedRunnersOrganizationResponse {
    /// `total_count`
    pub total_count: Option<i64>,
    /// `repositories`
    pub repositories: Option<Vec<models::Repository>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Set repositories allowed to use self-hosted runners in an organization.
///
/// Sets repositories that are allowed to use self-hosted runners in an organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope or the "Actions policies" fine-grained permission to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/permissions#set-repositories-allowed-to-use-self-hosted-runners-in-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `PUT /orgs/{org}/actions/permissions/self-hosted-runners/repositories`
///
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn set_selected_repositories_self_hosted_runners_organization(
    org: impl Into<String>,
    selected_repository_ids: impl IntoIterator<Item = impl Into<i64>>,
) -> SetSelectedRepositoriesSelfHostedRunnersOrganization {
    SetSelectedRepositoriesSelfHostedRunnersOrganization {
        parts: Parts::new().path(&org.into()),
        body: models::ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody::new(
            selected_repository_ids,
        ),
    }
}

/// The request of [`set_selected_repositories_self_hosted_runners_organization`](set_selected_repositories_self_hosted_runners_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetSelectedRepositoriesSelfHostedRunnersOrganization {
    pub(crate) parts: Parts,
    pub(crate) body: models::ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody,
}

/// Add a repository to the list of repositories allowed to use self-hosted runners in an organization.
///
/// Adds a repository to the list of repositories that are allowed to use self-hosted runners in an organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope or the "Actions policies" fine-grained permission to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/permissions#add-a-repository-to-the-list-of-repositories-allowed-to-use-self-hosted-runners-in-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `repository_id`: The unique identifier of the repository.
///
/// `PUT /orgs/{org}/actions/permissions/self-hosted-runners/repositories/{repository_id}`
///
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn enable_selected_repository_self_hosted_runners_organization(
    org: impl Into<String>,
    repository_id: i64,
) -> EnableSelectedRepositorySelfHostedRunnersOrganization {
    EnableSelectedRepositorySelfHostedRunnersOrganization {
        parts: Parts::new().path(&org.into()).path(&repository_id),
    }
}

/// The request of [`enable_selected_repository_self_hosted_runners_organization`](enable_selected_repository_self_hosted_runners_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct EnableSelectedRepositorySelfHostedRunnersOrganization {
    pub(crate) parts: Parts,
}

/// Remove a repository from the list of repositories allowed to use self-hosted runners in an organization.
///
/// Removes a repository from the list of repositories that are allowed to use self-hosted runners in an organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope or the "Actions policies" fine-grained permission to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/permissions#remove-a-repository-from-the-list-of-repositories-allowed-to-use-self-hosted-runners-in-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `repository_id`: The unique identifier of the repository.
///
/// `DELETE /orgs/{org}/actions/permissions/self-hosted-runners/repositories/{repository_id}`
///
/// - 204: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn disable_selected_repository_self_hosted_runners_organization(
    org: impl Into<String>,
    repository_id: i64,
) -> DisableSelectedRepositorySelfHostedRunnersOrganization {
    DisableSelectedRepositorySelfHostedRunnersOrganization {
        parts: Parts::new().path(&org.into()).path(&repository_id),
    }
}

/// The request of [`disable_selected_repository_self_hosted_runners_organization`](disable_selected_repository_self_hosted_runners_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DisableSelectedRepositorySelfHostedRunnersOrganization {
    pub(crate) parts: Parts,
}

/// Get default workflow permissions for an organization.
///
/// Gets the default workflow permissions granted to the `GITHUB_TOKEN` when running workflows in an organization,
/// as well as whether GitHub Actions can submit approving pull request reviews. For more information, see
/// "[Setting the permissions of the GITHUB_TOKEN for your organization](https://docs.github.com/organizations/managing-organization-settings/disabling-or-limiting-github-actions-for-your-organization#setting-the-permissions-of-the-github_token-for-your-organization)."
///
/// OAuth tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/permissions#get-default-workflow-permissions-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/actions/permissions/workflow`
///
/// - 200: [`ActionsGetDefaultWorkflowPermissions`](crate::models::ActionsGetDefaultWorkflowPermissions)
///
/// [How to send it](crate#sending).
pub fn get_github_actions_default_workflow_permissions_organization(
    org: impl Into<String>,
) -> GetGithubActionsDefaultWorkflowPermissionsOrganization {
    GetGithubActionsDefaultWorkflowPermissionsOrganization {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`get_github_actions_default_workflow_permissions_organization`](get_github_actions_default_workflow_permissions_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetGithubActionsDefaultWorkflowPermissionsOrganization {
    pub(crate) parts: Parts,
}

/// Set default workflow permissions for an organization.
///
/// Sets the default workflow permissions granted to the `GITHUB_TOKEN` when running workflows in an organization, and sets if GitHub Actions
/// can submit approving pull request reviews. For more information, see
/// "[Setting the permissions of the GITHUB_TOKEN for your organization](https://docs.github.com/organizations/managing-organization-settings/disabling-or-limiting-github-actions-for-your-organization#setting-the-permissions-of-the-github_token-for-your-organization)."
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/permissions#set-default-workflow-permissions-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `PUT /orgs/{org}/actions/permissions/workflow`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn set_github_actions_default_workflow_permissions_organization(
    org: impl Into<String>,
) -> SetGithubActionsDefaultWorkflowPermissionsOrganization {
    SetGithubActionsDefaultWorkflowPermissionsOrganization {
        parts: Parts::new().path(&org.into()),
        body: models::ActionsSetDefaultWorkflowPermissions::default(),
    }
}

/// The request of [`set_github_actions_default_workflow_permissions_organization`](set_github_actions_default_workflow_permissions_organization()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetGithubActionsDefaultWorkflowPermissionsOrganization {
    pub(crate) parts: Parts,
    pub(crate) body: models::ActionsSetDefaultWorkflowPermissions,
}

impl SetGithubActionsDefaultWorkflowPermissionsOrganization {
    /// Sets `default_workflow_permissions`.
    pub fn default_workflow_permissions(
        mut self,
        default_workflow_permissions: impl Into<
            models::ActionsDefaultWorkflowPermissions,
        >,
    ) -> Self {
        self.body.default_workflow_permissions = Some(
            default_workflow_permissions.into(),
        );
        self
    }

    /// Sets `can_approve_pull_request_reviews`.
    #[inline]
    pub fn can_approve_pull_request_reviews(
        mut self,
        can_approve_pull_request_reviews: bool,
    ) -> Self {
        self.body.can_approve_pull_request_reviews = Some(
            can_approve_pull_request_reviews,
        );
        self
    }
}

/// Get GitHub Actions permissions for a repository.
///
/// Gets the GitHub Actions permissions policy for a repository, including whether GitHub Actions is enabled and the actions and reusable workflows allowed to run in the repository.
///
/// OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/permissions#get-github-actions-permissions-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/actions/permissions`
///
/// - 200: [`ActionsRepositoryPermissions`](crate::models::ActionsRepositoryPermissions)
///
/// [How to send it](crate#sending).
pub fn get_github_actions_permissions_repository(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetGithubActionsPermissionsRepository {
    GetGithubActionsPermissionsRepository {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_github_actions_permissions_repository`](get_github_actions_permissions_repository()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetGithubActionsPermissionsRepository {
    pub(crate) parts: Parts,
}

/// Set GitHub Actions permissions for a repository.
///
/// Sets the GitHub Actions permissions policy for enabling GitHub Actions and allowed actions and reusable workflows in the repository.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/permissions#set-github-actions-permissions-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `PUT /repos/{owner}/{repo}/actions/permissions`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn set_github_actions_permissions_repository(
    owner: impl Into<String>,
    repo: impl Into<String>,
    enabled: bool,
) -> SetGithubActionsPermissionsRepository {
    SetGithubActionsPermissionsRepository {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: SetGithubActionsPermissionsRepositoryBody::new(enabled),
    }
}

/// The request of [`set_github_actions_permissions_repository`](set_github_actions_permissions_repository()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetGithubActionsPermissionsRepository {
    pub(crate) parts: Parts,
    pub(crate) body: SetGithubActionsPermissionsRepositoryBody,
}

impl SetGithubActionsPermissionsRepository {
    /// Sets `allowed_actions`.
    pub fn allowed_actions(
        mut self,
        allowed_actions: impl Into<models::AllowedActions>,
    ) -> Self {
        self.body.allowed_actions = Some(allowed_actions.into());
        self
    }

    /// Sets `sha_pinning_required`.
    #[inline]
    pub fn sha_pinning_required(mut self, sha_pinning_required: bool) -> Self {
        self.body.sha_pinning_required = Some(sha_pinning_required);
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1actions~1permissions/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetGithubActionsPermissionsRepositoryBody {
    /// `enabled`
    pub enabled: bool,
    /// `allowed_actions`
    pub allowed_actions: Option<models::AllowedActions>,
    /// `sha_pinning_required`
    pub sha_pinning_required: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl SetGithubActionsPermissionsRepositoryBody {
    /// One in which only what is required is set.
    #[must_use]
    #[inline]
    pub fn new(enabled: bool) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.enabled = enabled;
        new
    }
}

/// Get the level of access for workflows outside of the repository.
///
/// Gets the level of access that workflows outside of the repository have to actions and reusable workflows in the repository.
/// This endpoint only applies to private repositories.
/// For more information, see "[Allowing access to components in a private repository](https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#allowing-access-to-components-in-a-private-repository)."
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/permissions#get-the-level-of-access-for-workflows-outside-of-the-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/actions/permissions/access`
///
/// - 200: [`ActionsWorkflowAccessToRepository`](crate::models::ActionsWorkflowAccessToRepository)
///
/// [How to send it](crate#sending).
pub fn get_workflow_access_to_repository(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetWorkflowAccessToRepository {
    GetWorkflowAccessToRepository {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_workflow_access_to_repository`](get_workflow_access_to_repository()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWorkflowAccessToRepository {
    pub(crate) parts: Parts,
}

/// Set the level of access for workflows outside of the repository.
///
/// Sets the level of access that workflows outside of the repository have to actions and reusable workflows in the repository.
/// This endpoint only applies to private repositories.
/// For more information, see "[Allowing access to components in a private repository](https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#allowing-access-to-components-in-a-private-repository)".
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/permissions#set-the-level-of-access-for-workflows-outside-of-the-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `PUT /repos/{owner}/{repo}/actions/permissions/access`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn set_workflow_access_to_repository(
    owner: impl Into<String>,
    repo: impl Into<String>,
    access_level: impl Into<models::ActionsWorkflowAccessToRepositoryAccessLevel>,
) -> SetWorkflowAccessToRepository {
    SetWorkflowAccessToRepository {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: models::ActionsWorkflowAccessToRepository::new(access_level),
    }
}

/// The request of [`set_workflow_access_to_repository`](set_workflow_access_to_repository()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetWorkflowAccessToRepository {
    pub(crate) parts: Parts,
    pub(crate) body: models::ActionsWorkflowAccessToRepository,
}

/// Get artifact and log retention settings for a repository.
///
/// Gets artifact and log retention settings for a repository.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/permissions#get-artifact-and-log-retention-settings-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/actions/permissions/artifact-and-log-retention`
///
/// - 200: [`ActionsArtifactAndLogRetentionResponse`](crate::models::ActionsArtifactAndLogRetentionResponse)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_artifact_and_log_retention_settings_repository(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetArtifactAndLogRetentionSettingsRepository {
    GetArtifactAndLogRetentionSettingsRepository {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_artifact_and_log_retention_settings_repository`](get_artifact_and_log_retention_settings_repository()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetArtifactAndLogRetentionSettingsRepository {
    pub(crate) parts: Parts,
}

/// Set artifact and log retention settings for a repository.
///
/// Sets artifact and log retention settings for a repository.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/permissions#set-artifact-and-log-retention-settings-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `PUT /repos/{owner}/{repo}/actions/permissions/artifact-and-log-retention`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn set_artifact_and_log_retention_settings_repository(
    owner: impl Into<String>,
    repo: impl Into<String>,
    days: i64,
) -> SetArtifactAndLogRetentionSettingsRepository {
    SetArtifactAndLogRetentionSettingsRepository {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: models::ActionsArtifactAndLogRetention::new(days),
    }
}

/// The request of [`set_artifact_and_log_retention_settings_repository`](set_artifact_and_log_retention_settings_repository()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetArtifactAndLogRetentionSettingsRepository {
    pub(crate) parts: Parts,
    pub(crate) body: models::ActionsArtifactAndLogRetention,
}

/// Get fork PR contributor approval permissions for a repository.
///
/// Gets the fork PR contributor approval policy for a repository.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/permissions#get-fork-pr-contributor-approval-permissions-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval`
///
/// - 200: [`ActionsForkPrContributorApproval`](crate::models::ActionsForkPrContributorApproval)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_fork_pr_contributor_approval_permissions_repository(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetForkPrContributorApprovalPermissionsRepository {
    GetForkPrContributorApprovalPermissionsRepository {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_fork_pr_contributor_approval_permissions_repository`](get_fork_pr_contributor_approval_permissions_repository()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetForkPrContributorApprovalPermissionsRepository {
    pub(crate) parts: Parts,
}

/// Set fork PR contributor approval permissions for a repository.
///
/// Sets the fork PR contributor approval policy for a repository.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/permissions#set-fork-pr-contributor-approval-permissions-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `PUT /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn set_fork_pr_contributor_approval_permissions_repository(
    owner: impl Into<String>,
    repo: impl Into<String>,
    approval_policy: impl Into<models::ActionsForkPrContributorApprovalApprovalPolicy>,
) -> SetForkPrContributorApprovalPermissionsRepository {
    SetForkPrContributorApprovalPermissionsRepository {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: models::ActionsForkPrContributorApproval::new(approval_policy),
    }
}

/// The request of [`set_fork_pr_contributor_approval_permissions_repository`](set_fork_pr_contributor_approval_permissions_repository()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetForkPrContributorApprovalPermissionsRepository {
    pub(crate) parts: Parts,
    pub(crate) body: models::ActionsForkPrContributorApproval,
}

/// Get private repo fork PR workflow settings for a repository.
///
/// Gets the settings for whether workflows from fork pull requests can run on a private repository.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/permissions#get-private-repo-fork-pr-workflow-settings-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/actions/permissions/fork-pr-workflows-private-repos`
///
/// - 200: [`ActionsForkPrWorkflowsPrivateRepos`](crate::models::ActionsForkPrWorkflowsPrivateRepos)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_private_repo_fork_pr_workflows_settings_repository(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetPrivateRepoForkPrWorkflowsSettingsRepository {
    GetPrivateRepoForkPrWorkflowsSettingsRepository {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_private_repo_fork_pr_workflows_settings_repository`](get_private_repo_fork_pr_workflows_settings_repository()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPrivateRepoForkPrWorkflowsSettingsRepository {
    pub(crate) parts: Parts,
}

/// Set private repo fork PR workflow settings for a repository.
///
/// Sets the settings for whether workflows from fork pull requests can run on a private repository.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/permissions#set-private-repo-fork-pr-workflow-settings-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `PUT /repos/{owner}/{repo}/actions/permissions/fork-pr-workflows-private-repos`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn set_private_repo_fork_pr_workflows_settings_repository(
    owner: impl Into<String>,
    repo: impl Into<String>,
    run_workflows_from_fork_pull_requests: bool,
) -> SetPrivateRepoForkPrWorkflowsSettingsRepository {
    SetPrivateRepoForkPrWorkflowsSettingsRepository {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: models::ActionsForkPrWorkflowsPrivateReposRequest::new(
            run_workflows_from_fork_pull_requests,
        ),
    }
}

/// The request of [`set_private_repo_fork_pr_workflows_settings_repository`](set_private_repo_fork_pr_workflows_settings_repository()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetPrivateRepoForkPrWorkflowsSettingsRepository {
    pub(crate) parts: Parts,
    pub(crate) body: models::ActionsForkPrWorkflowsPrivateReposRequest,
}

impl SetPrivateRepoForkPrWorkflowsSettingsRepository {
    /// Whether GitHub Actions can create pull requests or submit approving pull request reviews from a workflow triggered by a fork pull request.
    #[inline]
    pub fn send_write_tokens_to_workflows(
        mut self,
        send_write_tokens_to_workflows: bool,
    ) -> Self {
        self.body.send_write_tokens_to_workflows = Some(send_write_tokens_to_workflows);
        self
    }

    /// Whether to make secrets and variables available to workflows triggered by pull requests from forks.
    #[inline]
    pub fn send_secrets_and_variables(
        mut self,
        send_secrets_and_variables: bool,
    ) -> Self {
        self.body.send_secrets_and_variables = Some(send_secrets_and_variables);
        self
    }

    /// Whether workflows triggered by pull requests from forks require approval from a repository administrator to run.
    #[inline]
    pub fn require_approval_for_fork_pr_workflows(
        mut self,
        require_approval_for_fork_pr_workflows: bool,
    ) -> Self {
        self.body.require_approval_for_fork_pr_workflows = Some(
            require_approval_for_fork_pr_workflows,
        );
        self
    }
}

/// Get allowed actions and reusable workflows for a repository.
///
/// Gets the settings for selected actions and reusable workflows that are allowed in a repository. To use this endpoint, the repository policy for `allowed_actions` must be configured to `selected`. For more information, see "[Set GitHub Actions permissions for a repository](https://docs.github.com/rest/#set-github-actions-permissions-for-a-repository)."
///
/// OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/permissions#get-allowed-actions-and-reusable-workflows-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/actions/permissions/selected-actions`
///
/// - 200: [`SelectedActions`](crate::models::SelectedActions)
///
/// [How to send it](crate#sending).
pub fn get_allowed_actions_repository(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetAllowedActionsRepository {
    GetAllowedActionsRepository {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_allowed_actions_repository`](get_allowed_actions_repository()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAllowedActionsRepository {
    pub(crate) parts: Parts,
}

/// Set allowed actions and reusable workflows for a repository.
///
/// Sets the actions and reusable workflows that are allowed in a repository. To use this endpoint, the repository permission policy for `allowed_actions` must be configured to `selected`. For more information, see "[Set GitHub Actions permissions for a repository](https://docs.github.com/rest/#set-github-actions-permissions-for-a-repository)."
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/permissions#set-allowed-actions-and-reusable-workflows-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `PUT /repos/{owner}/{repo}/actions/permissions/selected-actions`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn set_allowed_actions_repository(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> SetAllowedActionsRepository {
    SetAllowedActionsRepository {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: models::SelectedActions::default(),
    }
}

/// The request of [`set_allowed_actions_repository`](set_allowed_actions_repository()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetAllowedActionsRepository {
    pub(crate) parts: Parts,
    pub(crate) body: models::SelectedActions,
}

impl SetAllowedActionsRepository {
    /// Whether GitHub-owned actions are allowed. For example, this includes the actions in the `actions` organization.
    #[inline]
    pub fn github_owned_allowed(mut self, github_owned_allowed: bool) -> Self {
        self.body.github_owned_allowed = Some(github_owned_allowed);
        self
    }

    /// Whether actions from GitHub Marketplace verified creators are allowed. Set to `true` to allow all actions by GitHub Marketplace verified creators.
    #[inline]
    pub fn verified_allowed(mut self, verified_allowed: bool) -> Self {
        self.body.verified_allowed = Some(verified_allowed);
        self
    }

    /// Specifies a list of string-matching patterns to allow specific action(s) and reusable workflow(s). Wildcards, tags, and SHAs are allowed. For example, `monalisa/octocat@*`, `monalisa/octocat@v2`, `monalisa/*`.
    ///
    /// > **Note:**
    /// > The `patterns_allowed` setting only applies to public repositories.
    pub fn patterns_allowed(
        mut self,
        patterns_allowed: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.patterns_allowed = Some(
            patterns_allowed.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }
}

/// Get default workflow permissions for a repository.
///
/// Gets the default workflow permissions granted to the `GITHUB_TOKEN` when running workflows in a repository,
/// as well as if GitHub Actions can submit approving pull request reviews.
/// For more information, see "[Setting the permissions of the GITHUB_TOKEN for your repository](https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#setting-the-permissions-of-the-github_token-for-your-repository)."
///
/// OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/permissions#get-default-workflow-permissions-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/actions/permissions/workflow`
///
/// - 200: [`ActionsGetDefaultWorkflowPermissions`](crate::models::ActionsGetDefaultWorkflowPermissions)
///
/// [How to send it](crate#sending).
pub fn get_github_actions_default_workflow_permissions_repository(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetGithubActionsDefaultWorkflowPermissionsRepository {
    GetGithubActionsDefaultWorkflowPermissionsRepository {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_github_actions_default_workflow_permissions_repository`](get_github_actions_default_workflow_permissions_repository()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetGithubActionsDefaultWorkflowPermissionsRepository {
    pub(crate) parts: Parts,
}

/// Set default workflow permissions for a repository.
///
/// Sets the default workflow permissions granted to the `GITHUB_TOKEN` when running workflows in a repository, and sets if GitHub Actions
/// can submit approving pull request reviews.
/// For more information, see "[Setting the permissions of the GITHUB_TOKEN for your repository](https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#setting-the-permissions-of-the-github_token-for-your-repository)."
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/permissions#set-default-workflow-permissions-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `PUT /repos/{owner}/{repo}/actions/permissions/workflow`
///
/// - 204: no content
/// - 409: no content
///
/// [How to send it](crate#sending).
pub fn set_github_actions_default_workflow_permissions_repository(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> SetGithubActionsDefaultWorkflowPermissionsRepository {
    SetGithubActionsDefaultWorkflowPermissionsRepository {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: models::ActionsSetDefaultWorkflowPermissions::default(),
    }
}

/// The request of [`set_github_actions_default_workflow_permissions_repository`](set_github_actions_default_workflow_permissions_repository()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetGithubActionsDefaultWorkflowPermissionsRepository {
    pub(crate) parts: Parts,
    pub(crate) body: models::ActionsSetDefaultWorkflowPermissions,
}

impl SetGithubActionsDefaultWorkflowPermissionsRepository {
    /// Sets `default_workflow_permissions`.
    pub fn default_workflow_permissions(
        mut self,
        default_workflow_permissions: impl Into<
            models::ActionsDefaultWorkflowPermissions,
        >,
    ) -> Self {
        self.body.default_workflow_permissions = Some(
            default_workflow_permissions.into(),
        );
        self
    }

    /// Sets `can_approve_pull_request_reviews`.
    #[inline]
    pub fn can_approve_pull_request_reviews(
        mut self,
        can_approve_pull_request_reviews: bool,
    ) -> Self {
        self.body.can_approve_pull_request_reviews = Some(
            can_approve_pull_request_reviews,
        );
        self
    }
}
