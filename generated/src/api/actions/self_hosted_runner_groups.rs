// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `actions`: self hosted runner groups.

use octoforge_runtime::{Extra, Maybe, Number, Parts};
use crate::models;

/// List self-hosted runner groups for an organization.
///
/// Lists all self-hosted runner groups configured in an organization and inherited from an enterprise.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runner-groups#list-self-hosted-runner-groups-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/actions/runner-groups`
///
/// - 200: [`ListSelfHostedRunnerGroupsForOrgResponse`](crate::actions::ListSelfHostedRunnerGroupsForOrgResponse)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListSelfHostedRunnerGroupsForOrg::pages), [`items`](ListSelfHostedRunnerGroupsForOrg::items).
pub fn list_self_hosted_runner_groups_for_org(
    org: impl Into<String>,
) -> ListSelfHostedRunnerGroupsForOrg {
    ListSelfHostedRunnerGroupsForOrg {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_self_hosted_runner_groups_for_org`](list_self_hosted_runner_groups_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSelfHostedRunnerGroupsForOrg {
    pub(crate) parts: Parts,
}

impl ListSelfHostedRunnerGroupsForOrg {
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

    /// Only return runner groups that are allowed to be used by this repository.
    pub fn visible_to_repository(
        mut self,
        visible_to_repository: impl Into<String>,
    ) -> Self {
        self.parts.query("visible_to_repository", &visible_to_repository.into());
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1actions~1runner-groups/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListSelfHostedRunnerGroupsForOrgResponse {
    /// `total_count`
    pub total_count: Number,
    /// `runner_groups`
    pub runner_groups: Vec<models::RunnerGroupsOrg>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Create a self-hosted runner group for an organization.
///
/// Creates a new self-hosted runner group for an organization.
///
/// OAuth tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runner-groups#create-a-self-hosted-runner-group-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `POST /orgs/{org}/actions/runner-groups`
///
/// - 201: [`RunnerGroupsOrg`](crate::models::RunnerGroupsOrg)
///
/// [How to send it](crate#sending).
pub fn create_self_hosted_runner_group_for_org(
    org: impl Into<String>,
    name: impl Into<String>,
) -> CreateSelfHostedRunnerGroupForOrg {
    CreateSelfHostedRunnerGroupForOrg {
        parts: Parts::new().path(&org.into()),
        body: CreateSelfHostedRunnerGroupForOrgBody::new(name),
    }
}

/// The request of [`create_self_hosted_runner_group_for_org`](create_self_hosted_runner_group_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateSelfHostedRunnerGroupForOrg {
    pub(crate) parts: Parts,
    pub(crate) body: CreateSelfHostedRunnerGroupForOrgBody,
}

impl CreateSelfHostedRunnerGroupForOrg {
    /// Visibility of a runner group. You can select all repositories, select individual repositories, or limit access to private repositories.
    pub fn visibility(
        mut self,
        visibility: impl Into<models::AllPrivateSelected>,
    ) -> Self {
        self.body.visibility = Some(visibility.into());
        self
    }

    /// List of repository IDs that can access the runner group.
    pub fn selected_repository_ids(
        mut self,
        selected_repository_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.body.selected_repository_ids = Some(
            selected_repository_ids.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// List of runner IDs to add to the runner group.
    pub fn runners(mut self, runners: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.body.runners = Some(
            runners.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// Whether the runner group can be used by `public` repositories.
    #[inline]
    pub fn allows_public_repositories(
        mut self,
        allows_public_repositories: bool,
    ) -> Self {
        self.body.allows_public_repositories = Some(allows_public_repositories);
        self
    }

    /// If `true`, the runner group will be restricted to running only the workflows specified in the `selected_workflows` array.
    #[inline]
    pub fn restricted_to_workflows(mut self, restricted_to_workflows: bool) -> Self {
        self.body.restricted_to_workflows = Some(restricted_to_workflows);
        self
    }

    /// List of workflows the runner group should be allowed to run. This setting will be ignored unless `restricted_to_workflows` is set to `true`.
    pub fn selected_workflows(
        mut self,
        selected_workflows: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.selected_workflows = Some(
            selected_workflows.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// The identifier of a hosted compute network configuration.
    pub fn network_configuration_id(
        mut self,
        network_configuration_id: impl Into<String>,
    ) -> Self {
        self.body.network_configuration_id = Some(network_configuration_id.into());
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1actions~1runner-groups/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateSelfHostedRunnerGroupForOrgBody {
    /// Name of the runner group.
    pub name: String,
    /// Visibility of a runner group. You can select all repositories, select individual repositories, or limit access to private repositories.
    pub visibility: Option<models::AllPrivateSelected>,
    /// List of repository IDs that can access the runner group.
    pub selected_repository_ids: Option<Vec<i64>>,
    /// List of runner IDs to add to the runner group.
    pub runners: Option<Vec<i64>>,
    /// Whether the runner group can be used by `public` repositories.
    pub allows_public_repositories: Option<bool>,
    /// If `true`, the runner group will be restricted to running only the workflows specified in the `selected_workflows` array.
    pub restricted_to_workflows: Option<bool>,
    /// List of workflows the runner group should be allowed to run. This setting will be ignored unless `restricted_to_workflows` is set to `true`.
    pub selected_workflows: Option<Vec<String>>,
    /// The identifier of a hosted compute network configuration.
    pub network_configuration_id: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateSelfHostedRunnerGroupForOrgBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new
    }
}

/// Get a self-hosted runner group for an organization.
///
/// Gets a specific self-hosted runner group for an organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runner-groups#get-a-self-hosted-runner-group-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `runner_group_id`: Unique identifier of the self-hosted runner group.
///
/// `GET /orgs/{org}/actions/runner-groups/{runner_group_id}`
///
/// - 200: [`RunnerGroupsOrg`](crate::models::RunnerGroupsOrg)
///
/// [How to send it](crate#sending).
pub fn get_self_hosted_runner_group_for_org(
    org: impl Into<String>,
    runner_group_id: i64,
) -> GetSelfHostedRunnerGroupForOrg {
    GetSelfHostedRunnerGroupForOrg {
        parts: Parts::new().path(&org.into()).path(&runner_group_id),
    }
}

/// The request of [`get_self_hosted_runner_group_for_org`](get_self_hosted_runner_group_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSelfHostedRunnerGroupForOrg {
    pub(crate) parts: Parts,
}

/// Delete a self-hosted runner group from an organization.
///
/// Deletes a self-hosted runner group for an organization.
///
/// OAuth tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runner-groups#delete-a-self-hosted-runner-group-from-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `runner_group_id`: Unique identifier of the self-hosted runner group.
///
/// `DELETE /orgs/{org}/actions/runner-groups/{runner_group_id}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn delete_self_hosted_runner_group_from_org(
    org: impl Into<String>,
    runner_group_id: i64,
) -> DeleteSelfHostedRunnerGroupFromOrg {
    DeleteSelfHostedRunnerGroupFromOrg {
        parts: Parts::new().path(&org.into()).path(&runner_group_id),
    }
}

/// The request of [`delete_self_hosted_runner_group_from_org`](delete_self_hosted_runner_group_from_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSelfHostedRunnerGroupFromOrg {
    pub(crate) parts: Parts,
}

/// Update a self-hosted runner group for an organization.
///
/// Updates the `name` and `visibility` of a self-hosted runner group in an organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runner-groups#update-a-self-hosted-runner-group-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `runner_group_id`: Unique identifier of the self-hosted runner group.
///
/// `PATCH /orgs/{org}/actions/runner-groups/{runner_group_id}`
///
/// - 200: [`RunnerGroupsOrg`](crate::models::RunnerGroupsOrg)
///
/// [How to send it](crate#sending).
pub fn update_self_hosted_runner_group_for_org(
    org: impl Into<String>,
    runner_group_id: i64,
    name: impl Into<String>,
) -> UpdateSelfHostedRunnerGroupForOrg {
    UpdateSelfHostedRunnerGroupForOrg {
        parts: Parts::new().path(&org.into()).path(&runner_group_id),
        body: UpdateSelfHostedRunnerGroupForOrgBody::new(name),
    }
}

/// The request of [`update_self_hosted_runner_group_for_org`](update_self_hosted_runner_group_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSelfHostedRunnerGroupForOrg {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateSelfHostedRunnerGroupForOrgBody,
}

impl UpdateSelfHostedRunnerGroupForOrg {
    /// Visibility of a runner group. You can select all repositories, select individual repositories, or all private repositories.
    pub fn visibility(
        mut self,
        visibility: impl Into<models::AllPrivateSelected>,
    ) -> Self {
        self.body.visibility = Some(visibility.into());
        self
    }

    /// Whether the runner group can be used by `public` repositories.
    #[inline]
    pub fn allows_public_repositories(
        mut self,
        allows_public_repositories: bool,
    ) -> Self {
        self.body.allows_public_repositories = Some(allows_public_repositories);
        self
    }

    /// If `true`, the runner group will be restricted to running only the workflows specified in the `selected_workflows` array.
    #[inline]
    pub fn restricted_to_workflows(mut self, restricted_to_workflows: bool) -> Self {
        self.body.restricted_to_workflows = Some(restricted_to_workflows);
        self
    }

    /// List of workflows the runner group should be allowed to run. This setting will be ignored unless `restricted_to_workflows` is set to `true`.
    pub fn selected_workflows(
        mut self,
        selected_workflows: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.selected_workflows = Some(
            selected_workflows.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// The identifier of a hosted compute network configuration.
    pub fn network_configuration_id(
        mut self,
        network_configuration_id: impl Into<Maybe<String>>,
    ) -> Self {
        self.body.network_configuration_id = network_configuration_id.into();
        self
    }
}

/// Described at `/paths/~1orgs~1{org}~1actions~1runner-groups~1{runner_group_id}/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateSelfHostedRunnerGroupForOrgBody {
    /// Name of the runner group.
    pub name: String,
    /// Visibility of a runner group. You can select all repositories, select individual repositories, or all private repositories.
    pub visibility: Option<models::AllPrivateSelected>,
    /// Whether the runner group can be used by `public` repositories.
    pub allows_public_repositories: Option<bool>,
    /// If `true`, the runner group will be restricted to running only the workflows specified in the `selected_workflows` array.
    pub restricted_to_workflows: Option<bool>,
    /// List of workflows the runner group should be allowed to run. This setting will be ignored unless `restricted_to_workflows` is set to `true`.
    pub selected_workflows: Option<Vec<String>>,
    /// The identifier of a hosted compute network configuration.
    pub network_configuration_id: Maybe<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl UpdateSelfHostedRunnerGroupForOrgBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.name = name.into();
        new
    }
}

/// List GitHub-hosted runners in a group for an organization.
///
/// Lists the GitHub-hosted runners in an organization group.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runner-groups#list-github-hosted-runners-in-a-group-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `runner_group_id`: Unique identifier of the self-hosted runner group.
///
/// `GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners`
///
/// - 200: [`ListGithubHostedRunnersInGroupForOrgResponse`](crate::actions::ListGithubHostedRunnersInGroupForOrgResponse)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListGithubHostedRunnersInGroupForOrg::pages), [`items`](ListGithubHostedRunnersInGroupForOrg::items).
pub fn list_github_hosted_runners_in_group_for_org(
    org: impl Into<String>,
    runner_group_id: i64,
) -> ListGithubHostedRunnersInGroupForOrg {
    ListGithubHostedRunnersInGroupForOrg {
        parts: Parts::new().path(&org.into()).path(&runner_group_id),
    }
}

/// The request of [`list_github_hosted_runners_in_group_for_org`](list_github_hosted_runners_in_group_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListGithubHostedRunnersInGroupForOrg {
    pub(crate) parts: Parts,
}

impl ListGithubHostedRunnersInGroupForOrg {
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

/// Described at `/paths/~1orgs~1{org}~1actions~1runner-groups~1{runner_group_id}~1hosted-runners/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListGithubHostedRunnersInGroupForOrgResponse {
    /// `total_count`
    pub total_count: Number,
    /// `runners`
    pub runners: Vec<models::ActionsHostedRunner>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// List repository access to a self-hosted runner group in an organization.
///
/// Lists the repositories with access to a self-hosted runner group configured in an organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runner-groups#list-repository-access-to-a-self-hosted-runner-group-in-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `runner_group_id`: Unique identifier of the self-hosted runner group.
///
/// `GET /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories`
///
/// - 200: [`ListRepoAccessToSelfHostedRunnerGroupInOrgResponse`](crate::actions::ListRepoAccessToSelfHostedRunnerGroupInOrgResponse)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListRepoAccessToSelfHostedRunnerGroupInOrg::pages), [`items`](ListRepoAccessToSelfHostedRunnerGroupInOrg::items).
pub fn list_repo_access_to_self_hosted_runner_group_in_org(
    org: impl Into<String>,
    runner_group_id: i64,
) -> ListRepoAccessToSelfHostedRunnerGroupInOrg {
    ListRepoAccessToSelfHostedRunnerGroupInOrg {
        parts: Parts::new().path(&org.into()).path(&runner_group_id),
    }
}

/// The request of [`list_repo_access_to_self_hosted_runner_group_in_org`](list_repo_access_to_self_hosted_runner_group_in_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRepoAccessToSelfHostedRunnerGroupInOrg {
    pub(crate) parts: Parts,
}

impl ListRepoAccessToSelfHostedRunnerGroupInOrg {
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

/// Described at `/paths/~1orgs~1{org}~1actions~1runner-groups~1{runner_group_id}~1repositories/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListRepoAccessToSelfHostedRunnerGroupInOrgResponse {
    /// `total_count`
    pub total_count: Number,
    /// `repositories`
    pub repositories: Vec<models::MinimalRepository>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Set repository access for a self-hosted runner group in an organization.
///
/// Replaces the list of repositories that have access to a self-hosted runner group configured in an organization.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runner-groups#set-repository-access-for-a-self-hosted-runner-group-in-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `runner_group_id`: Unique identifier of the self-hosted runner group.
///
/// `PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn set_repo_access_to_self_hosted_runner_group_in_org(
    org: impl Into<String>,
    runner_group_id: i64,
    selected_repository_ids: impl IntoIterator<Item = impl Into<i64>>,
) -> SetRepoAccessToSelfHostedRunnerGroupInOrg {
    SetRepoAccessToSelfHostedRunnerGroupInOrg {
        parts: Parts::new().path(&org.into()).path(&runner_group_id),
        body: models::ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody::new(
            selected_repository_ids,
        ),
    }
}

/// The request of [`set_repo_access_to_self_hosted_runner_group_in_org`](set_repo_access_to_self_hosted_runner_group_in_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetRepoAccessToSelfHostedRunnerGroupInOrg {
    pub(crate) parts: Parts,
    pub(crate) body: models::ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody,
}

/// Add repository access to a self-hosted runner group in an organization.
///
/// Adds a repository to the list of repositories that can access a self-hosted runner group. The runner group must have `visibility` set to `selected`. For more information, see "[Create a self-hosted runner group for an organization](https://docs.github.com/rest/#create-a-self-hosted-runner-group-for-an-organization)."
///
/// OAuth tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runner-groups#add-repository-access-to-a-self-hosted-runner-group-in-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `runner_group_id`: Unique identifier of the self-hosted runner group.
/// - `repository_id`: The unique identifier of the repository.
///
/// `PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn add_repo_access_to_self_hosted_runner_group_in_org(
    org: impl Into<String>,
    runner_group_id: i64,
    repository_id: i64,
) -> AddRepoAccessToSelfHostedRunnerGroupInOrg {
    AddRepoAccessToSelfHostedRunnerGroupInOrg {
        parts: Parts::new().path(&org.into()).path(&runner_group_id).path(&repository_id),
    }
}

/// The request of [`add_repo_access_to_self_hosted_runner_group_in_org`](add_repo_access_to_self_hosted_runner_group_in_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddRepoAccessToSelfHostedRunnerGroupInOrg {
    pub(crate) parts: Parts,
}

/// Remove repository access to a self-hosted runner group in an organization.
///
/// Removes a repository from the list of selected repositories that can access a self-hosted runner group. The runner group must have `visibility` set to `selected`. For more information, see "[Create a self-hosted runner group for an organization](https://docs.github.com/rest/#create-a-self-hosted-runner-group-for-an-organization)."
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runner-groups#remove-repository-access-to-a-self-hosted-runner-group-in-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `runner_group_id`: Unique identifier of the self-hosted runner group.
/// - `repository_id`: The unique identifier of the repository.
///
/// `DELETE /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn remove_repo_access_to_self_hosted_runner_group_in_org(
    org: impl Into<String>,
    runner_group_id: i64,
    repository_id: i64,
) -> RemoveRepoAccessToSelfHostedRunnerGroupInOrg {
    RemoveRepoAccessToSelfHostedRunnerGroupInOrg {
        parts: Parts::new().path(&org.into()).path(&runner_group_id).path(&repository_id),
    }
}

/// The request of [`remove_repo_access_to_self_hosted_runner_group_in_org`](remove_repo_access_to_self_hosted_runner_group_in_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveRepoAccessToSelfHostedRunnerGroupInOrg {
    pub(crate) parts: Parts,
}

/// List self-hosted runners in a group for an organization.
///
/// Lists self-hosted runners that are in a specific organization group.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runner-groups#list-self-hosted-runners-in-a-group-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `runner_group_id`: Unique identifier of the self-hosted runner group.
///
/// `GET /orgs/{org}/actions/runner-groups/{runner_group_id}/runners`
///
/// - 200: [`ListSelfHostedRunnersInGroupForOrgResponse`](crate::actions::ListSelfHostedRunnersInGroupForOrgResponse)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListSelfHostedRunnersInGroupForOrg::pages), [`items`](ListSelfHostedRunnersInGroupForOrg::items).
pub fn list_self_hosted_runners_in_group_for_org(
    org: impl Into<String>,
    runner_group_id: i64,
) -> ListSelfHostedRunnersInGroupForOrg {
    ListSelfHostedRunnersInGroupForOrg {
        parts: Parts::new().path(&org.into()).path(&runner_group_id),
    }
}

/// The request of [`list_self_hosted_runners_in_group_for_org`](list_self_hosted_runners_in_group_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSelfHostedRunnersInGroupForOrg {
    pub(crate) parts: Parts,
}

impl ListSelfHostedRunnersInGroupForOrg {
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

/// Described at `/paths/~1orgs~1{org}~1actions~1runner-groups~1{runner_group_id}~1runners/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListSelfHostedRunnersInGroupForOrgResponse {
    /// `total_count`
    pub total_count: Number,
    /// `runners`
    pub runners: Vec<models::Runner>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Set self-hosted runners in a group for an organization.
///
/// Replaces the list of self-hosted runners that are part of an organization runner group.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runner-groups#set-self-hosted-runners-in-a-group-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `runner_group_id`: Unique identifier of the self-hosted runner group.
///
/// `PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/runners`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn set_self_hosted_runners_in_group_for_org(
    org: impl Into<String>,
    runner_group_id: i64,
    runners: impl IntoIterator<Item = impl Into<i64>>,
) -> SetSelfHostedRunnersInGroupForOrg {
    SetSelfHostedRunnersInGroupForOrg {
        parts: Parts::new().path(&org.into()).path(&runner_group_id),
        body: SetSelfHostedRunnersInGroupForOrgBody::new(runners),
    }
}

/// The request of [`set_self_hosted_runners_in_group_for_org`](set_self_hosted_runners_in_group_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetSelfHostedRunnersInGroupForOrg {
    pub(crate) parts: Parts,
    pub(crate) body: SetSelfHostedRunnersInGroupForOrgBody,
}

/// Described at `/paths/~1orgs~1{org}~1actions~1runner-groups~1{runner_group_id}~1runners/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetSelfHostedRunnersInGroupForOrgBody {
    /// List of runner IDs to add to the runner group.
    pub runners: Vec<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl SetSelfHostedRunnersInGroupForOrgBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(runners: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.runners = runners.into_iter().map(Into::into).collect::<Vec<_>>();
        new
    }
}

/// Add a self-hosted runner to a group for an organization.
///
/// Adds a self-hosted runner to a runner group configured in an organization.
///
/// OAuth tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runner-groups#add-a-self-hosted-runner-to-a-group-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `runner_group_id`: Unique identifier of the self-hosted runner group.
/// - `runner_id`: Unique identifier of the self-hosted runner.
///
/// `PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/runners/{runner_id}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn add_self_hosted_runner_to_group_for_org(
    org: impl Into<String>,
    runner_group_id: i64,
    runner_id: i64,
) -> AddSelfHostedRunnerToGroupForOrg {
    AddSelfHostedRunnerToGroupForOrg {
        parts: Parts::new().path(&org.into()).path(&runner_group_id).path(&runner_id),
    }
}

/// The request of [`add_self_hosted_runner_to_group_for_org`](add_self_hosted_runner_to_group_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddSelfHostedRunnerToGroupForOrg {
    pub(crate) parts: Parts,
}

/// Remove a self-hosted runner from a group for an organization.
///
/// Removes a self-hosted runner from a group configured in an organization. The runner is then returned to the default group.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/self-hosted-runner-groups#remove-a-self-hosted-runner-from-a-group-for-an-organization>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `runner_group_id`: Unique identifier of the self-hosted runner group.
/// - `runner_id`: Unique identifier of the self-hosted runner.
///
/// `DELETE /orgs/{org}/actions/runner-groups/{runner_group_id}/runners/{runner_id}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn remove_self_hosted_runner_from_group_for_org(
    org: impl Into<String>,
    runner_group_id: i64,
    runner_id: i64,
) -> RemoveSelfHostedRunnerFromGroupForOrg {
    RemoveSelfHostedRunnerFromGroupForOrg {
        parts: Parts::new().path(&org.into()).path(&runner_group_id).path(&runner_id),
    }
}

/// The request of [`remove_self_hosted_runner_from_group_for_org`](remove_self_hosted_runner_from_group_for_org()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveSelfHostedRunnerFromGroupForOrg {
    pub(crate) parts: Parts,
}
