// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `actions`: variables.

use octoforge_runtime::Parts;
use crate::models;

/// List organization variables.
///
/// Lists all organization variables.
///
/// Authenticated users must have collaborator access to a repository to create, update, or read variables.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint. If the repository is private, the `repo` scope is also required.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/variables#list-organization-variables>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `GET /orgs/{org}/actions/variables`
///
/// - 200: [`ListOrgVariablesResponse`](crate::models::ListOrgVariablesResponse)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListOrgVariables::pages), [`items`](ListOrgVariables::items).
pub fn list_org_variables(org: impl Into<String>) -> ListOrgVariables {
    ListOrgVariables {
        parts: Parts::new().path(&org.into()),
    }
}

/// The request of [`list_org_variables`](list_org_variables()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOrgVariables {
    pub(crate) parts: Parts,
}

impl ListOrgVariables {
    /// The number of results per page (max 30). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
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

/// Create an organization variable.
///
/// Creates an organization variable that you can reference in a GitHub Actions workflow.
///
/// Authenticated users must have collaborator access to a repository to create, update, or read variables.
///
/// OAuth tokens and personal access tokens (classic) need the`admin:org` scope to use this endpoint. If the repository is private, OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/variables#create-an-organization-variable>).
///
/// - `org`: The organization name. The name is not case sensitive.
///
/// `POST /orgs/{org}/actions/variables`
///
/// - 201: [`EmptyObject`](crate::models::EmptyObject) or null
///
/// [How to send it](crate#sending).
pub fn create_org_variable(
    org: impl Into<String>,
    name: impl Into<String>,
    value: impl Into<String>,
    visibility: impl Into<models::AllPrivateSelected>,
) -> CreateOrgVariable {
    CreateOrgVariable {
        parts: Parts::new().path(&org.into()),
        body: models::CreateOrgVariableBody::new(name, value, visibility),
    }
}

/// The request of [`create_org_variable`](create_org_variable()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateOrgVariable {
    pub(crate) parts: Parts,
    pub(crate) body: models::CreateOrgVariableBody,
}

impl CreateOrgVariable {
    /// An array of repository ids that can access the organization variable. You can only provide a list of repository ids when the `visibility` is set to `selected`.
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

/// Get an organization variable.
///
/// Gets a specific variable in an organization.
///
/// The authenticated user must have collaborator access to a repository to create, update, or read variables.
///
/// OAuth tokens and personal access tokens (classic) need the`admin:org` scope to use this endpoint. If the repository is private, OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/variables#get-an-organization-variable>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `name`: The name of the variable.
///
/// `GET /orgs/{org}/actions/variables/{name}`
///
/// - 200: [`OrganizationActionsVariable`](crate::models::OrganizationActionsVariable)
///
/// [How to send it](crate#sending).
pub fn get_org_variable(
    org: impl Into<String>,
    name: impl Into<String>,
) -> GetOrgVariable {
    GetOrgVariable {
        parts: Parts::new().path(&org.into()).path(&name.into()),
    }
}

/// The request of [`get_org_variable`](get_org_variable()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOrgVariable {
    pub(crate) parts: Parts,
}

/// Delete an organization variable.
///
/// Deletes an organization variable using the variable name.
///
/// Authenticated users must have collaborator access to a repository to create, update, or read variables.
///
/// OAuth tokens and personal access tokens (classic) need the`admin:org` scope to use this endpoint. If the repository is private, OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/variables#delete-an-organization-variable>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `name`: The name of the variable.
///
/// `DELETE /orgs/{org}/actions/variables/{name}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn delete_org_variable(
    org: impl Into<String>,
    name: impl Into<String>,
) -> DeleteOrgVariable {
    DeleteOrgVariable {
        parts: Parts::new().path(&org.into()).path(&name.into()),
    }
}

/// The request of [`delete_org_variable`](delete_org_variable()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteOrgVariable {
    pub(crate) parts: Parts,
}

/// Update an organization variable.
///
/// Updates an organization variable that you can reference in a GitHub Actions workflow.
///
/// Authenticated users must have collaborator access to a repository to create, update, or read variables.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint. If the repository is private, the `repo` scope is also required.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/variables#update-an-organization-variable>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `name`: The name of the variable.
///
/// `PATCH /orgs/{org}/actions/variables/{name}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn update_org_variable(
    org: impl Into<String>,
    name: impl Into<String>,
) -> UpdateOrgVariable {
    UpdateOrgVariable {
        parts: Parts::new().path(&org.into()).path(&name.into()),
        body: models::UpdateOrgVariableBody::default(),
    }
}

/// The request of [`update_org_variable`](update_org_variable()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateOrgVariable {
    pub(crate) parts: Parts,
    pub(crate) body: models::UpdateOrgVariableBody,
}

impl UpdateOrgVariable {
    /// The name of the variable.
    pub fn body_name(mut self, body_name: impl Into<String>) -> Self {
        self.body.name = Some(body_name.into());
        self
    }

    /// The value of the variable.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.body.value = Some(value.into());
        self
    }

    /// The type of repositories in the organization that can access the variable. `selected` means only the repositories specified by `selected_repository_ids` can access the variable.
    pub fn visibility(
        mut self,
        visibility: impl Into<models::AllPrivateSelected>,
    ) -> Self {
        self.body.visibility = Some(visibility.into());
        self
    }

    /// An array of repository ids that can access the organization variable. You can only provide a list of repository ids when the `visibility` is set to `selected`.
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

/// List selected repositories for an organization variable.
///
/// Lists all repositories that can access an organization variable
/// that is available to selected repositories.
///
/// Authenticated users must have collaborator access to a repository to create, update, or read variables.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint. If the repository is private, the `repo` scope is also required.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/variables#list-selected-repositories-for-an-organization-variable>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `name`: The name of the variable.
///
/// `GET /orgs/{org}/actions/variables/{name}/repositories`
///
/// - 200: [`ActionsListSelectedReposForOrgSecretResponse`](crate::models::ActionsListSelectedReposForOrgSecretResponse)
/// - 409: no content
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListSelectedReposForOrgVariable::pages), [`items`](ListSelectedReposForOrgVariable::items).
pub fn list_selected_repos_for_org_variable(
    org: impl Into<String>,
    name: impl Into<String>,
) -> ListSelectedReposForOrgVariable {
    ListSelectedReposForOrgVariable {
        parts: Parts::new().path(&org.into()).path(&name.into()),
    }
}

/// The request of [`list_selected_repos_for_org_variable`](list_selected_repos_for_org_variable()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSelectedReposForOrgVariable {
    pub(crate) parts: Parts,
}

impl ListSelectedReposForOrgVariable {
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

/// Set selected repositories for an organization variable.
///
/// Replaces all repositories for an organization variable that is available
/// to selected repositories. Organization variables that are available to selected
/// repositories have their `visibility` field set to `selected`.
///
/// Authenticated users must have collaborator access to a repository to create, update, or read variables.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint. If the repository is private, the `repo` scope is also required.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/variables#set-selected-repositories-for-an-organization-variable>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `name`: The name of the variable.
///
/// `PUT /orgs/{org}/actions/variables/{name}/repositories`
///
/// - 204: no content
/// - 409: no content
///
/// [How to send it](crate#sending).
pub fn set_selected_repos_for_org_variable(
    org: impl Into<String>,
    name: impl Into<String>,
    selected_repository_ids: impl IntoIterator<Item = impl Into<i64>>,
) -> SetSelectedReposForOrgVariable {
    SetSelectedReposForOrgVariable {
        parts: Parts::new().path(&org.into()).path(&name.into()),
        body: models::ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody::new(
            selected_repository_ids,
        ),
    }
}

/// The request of [`set_selected_repos_for_org_variable`](set_selected_repos_for_org_variable()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetSelectedReposForOrgVariable {
    pub(crate) parts: Parts,
    pub(crate) body: models::ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody,
}

/// Add selected repository to an organization variable.
///
/// Adds a repository to an organization variable that is available to selected repositories.
/// Organization variables that are available to selected repositories have their `visibility` field set to `selected`.
///
/// Authenticated users must have collaborator access to a repository to create, update, or read secrets.
///
/// OAuth tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint. If the repository is private, OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/variables#add-selected-repository-to-an-organization-variable>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `name`: The name of the variable.
///
/// `PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}`
///
/// - 204: no content
/// - 409: no content
///
/// [How to send it](crate#sending).
pub fn add_selected_repo_to_org_variable(
    org: impl Into<String>,
    name: impl Into<String>,
    repository_id: i64,
) -> AddSelectedRepoToOrgVariable {
    AddSelectedRepoToOrgVariable {
        parts: Parts::new().path(&org.into()).path(&name.into()).path(&repository_id),
    }
}

/// The request of [`add_selected_repo_to_org_variable`](add_selected_repo_to_org_variable()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddSelectedRepoToOrgVariable {
    pub(crate) parts: Parts,
}

/// Remove selected repository from an organization variable.
///
/// Removes a repository from an organization variable that is
/// available to selected repositories. Organization variables that are available to
/// selected repositories have their `visibility` field set to `selected`.
///
/// Authenticated users must have collaborator access to a repository to create, update, or read variables.
///
/// OAuth app tokens and personal access tokens (classic) need the `admin:org` scope to use this endpoint. If the repository is private, the `repo` scope is also required.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/variables#remove-selected-repository-from-an-organization-variable>).
///
/// - `org`: The organization name. The name is not case sensitive.
/// - `name`: The name of the variable.
///
/// `DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}`
///
/// - 204: no content
/// - 409: no content
///
/// [How to send it](crate#sending).
pub fn remove_selected_repo_from_org_variable(
    org: impl Into<String>,
    name: impl Into<String>,
    repository_id: i64,
) -> RemoveSelectedRepoFromOrgVariable {
    RemoveSelectedRepoFromOrgVariable {
        parts: Parts::new().path(&org.into()).path(&name.into()).path(&repository_id),
    }
}

/// The request of [`remove_selected_repo_from_org_variable`](remove_selected_repo_from_org_variable()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveSelectedRepoFromOrgVariable {
    pub(crate) parts: Parts,
}

/// List repository organization variables.
///
/// Lists all organization variables shared with a repository.
///
/// Authenticated users must have collaborator access to a repository to create, update, or read variables.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/variables#list-repository-organization-variables>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/actions/organization-variables`
///
/// - 200: [`ActionsListRepoOrganizationVariablesResponse`](crate::models::ActionsListRepoOrganizationVariablesResponse)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListRepoOrganizationVariables::pages), [`items`](ListRepoOrganizationVariables::items).
pub fn list_repo_organization_variables(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListRepoOrganizationVariables {
    ListRepoOrganizationVariables {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_repo_organization_variables`](list_repo_organization_variables()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRepoOrganizationVariables {
    pub(crate) parts: Parts,
}

impl ListRepoOrganizationVariables {
    /// The number of results per page (max 30). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
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

/// List repository variables.
///
/// Lists all repository variables.
///
/// Authenticated users must have collaborator access to a repository to create, update, or read variables.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/variables#list-repository-variables>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/actions/variables`
///
/// - 200: [`ActionsListRepoOrganizationVariablesResponse`](crate::models::ActionsListRepoOrganizationVariablesResponse)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListRepoVariables::pages), [`items`](ListRepoVariables::items).
pub fn list_repo_variables(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListRepoVariables {
    ListRepoVariables {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_repo_variables`](list_repo_variables()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRepoVariables {
    pub(crate) parts: Parts,
}

impl ListRepoVariables {
    /// The number of results per page (max 30). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
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

/// Create a repository variable.
///
/// Creates a repository variable that you can reference in a GitHub Actions workflow.
///
/// Authenticated users must have collaborator access to a repository to create, update, or read variables.
///
/// OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/variables#create-a-repository-variable>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/actions/variables`
///
/// - 201: [`EmptyObject`](crate::models::EmptyObject) or null
///
/// [How to send it](crate#sending).
pub fn create_repo_variable(
    owner: impl Into<String>,
    repo: impl Into<String>,
    name: impl Into<String>,
    value: impl Into<String>,
) -> CreateRepoVariable {
    CreateRepoVariable {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: models::CreateRepoVariableBody::new(name, value),
    }
}

/// The request of [`create_repo_variable`](create_repo_variable()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateRepoVariable {
    pub(crate) parts: Parts,
    pub(crate) body: models::CreateRepoVariableBody,
}

/// Get a repository variable.
///
/// Gets a specific variable in a repository.
///
/// The authenticated user must have collaborator access to the repository to use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/variables#get-a-repository-variable>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `name`: The name of the variable.
///
/// `GET /repos/{owner}/{repo}/actions/variables/{name}`
///
/// - 200: [`ActionsVariable`](crate::models::ActionsVariable)
///
/// [How to send it](crate#sending).
pub fn get_repo_variable(
    owner: impl Into<String>,
    repo: impl Into<String>,
    name: impl Into<String>,
) -> GetRepoVariable {
    GetRepoVariable {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&name.into()),
    }
}

/// The request of [`get_repo_variable`](get_repo_variable()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRepoVariable {
    pub(crate) parts: Parts,
}

/// Delete a repository variable.
///
/// Deletes a repository variable using the variable name.
///
/// Authenticated users must have collaborator access to a repository to create, update, or read variables.
///
/// OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/variables#delete-a-repository-variable>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `name`: The name of the variable.
///
/// `DELETE /repos/{owner}/{repo}/actions/variables/{name}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn delete_repo_variable(
    owner: impl Into<String>,
    repo: impl Into<String>,
    name: impl Into<String>,
) -> DeleteRepoVariable {
    DeleteRepoVariable {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&name.into()),
    }
}

/// The request of [`delete_repo_variable`](delete_repo_variable()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteRepoVariable {
    pub(crate) parts: Parts,
}

/// Update a repository variable.
///
/// Updates a repository variable that you can reference in a GitHub Actions workflow.
///
/// Authenticated users must have collaborator access to a repository to create, update, or read variables.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/variables#update-a-repository-variable>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `name`: The name of the variable.
///
/// `PATCH /repos/{owner}/{repo}/actions/variables/{name}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn update_repo_variable(
    owner: impl Into<String>,
    repo: impl Into<String>,
    name: impl Into<String>,
) -> UpdateRepoVariable {
    UpdateRepoVariable {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&name.into()),
        body: models::UpdateRepoVariableBody::default(),
    }
}

/// The request of [`update_repo_variable`](update_repo_variable()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateRepoVariable {
    pub(crate) parts: Parts,
    pub(crate) body: models::UpdateRepoVariableBody,
}

impl UpdateRepoVariable {
    /// The name of the variable.
    pub fn body_name(mut self, body_name: impl Into<String>) -> Self {
        self.body.name = Some(body_name.into());
        self
    }

    /// The value of the variable.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.body.value = Some(value.into());
        self
    }
}

/// List environment variables.
///
/// Lists all environment variables.
///
/// Authenticated users must have collaborator access to a repository to create, update, or read variables.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/variables#list-environment-variables>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `environment_name`: The name of the environment. The name must be URL encoded. For example, any slashes in the name must be replaced with `%2F`.
///
/// `GET /repos/{owner}/{repo}/environments/{environment_name}/variables`
///
/// - 200: [`ActionsListRepoOrganizationVariablesResponse`](crate::models::ActionsListRepoOrganizationVariablesResponse)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListEnvironmentVariables::pages), [`items`](ListEnvironmentVariables::items).
pub fn list_environment_variables(
    owner: impl Into<String>,
    repo: impl Into<String>,
    environment_name: impl Into<String>,
) -> ListEnvironmentVariables {
    ListEnvironmentVariables {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&environment_name.into()),
    }
}

/// The request of [`list_environment_variables`](list_environment_variables()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListEnvironmentVariables {
    pub(crate) parts: Parts,
}

impl ListEnvironmentVariables {
    /// The number of results per page (max 30). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
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

/// Create an environment variable.
///
/// Create an environment variable that you can reference in a GitHub Actions workflow.
///
/// Authenticated users must have collaborator access to a repository to create, update, or read variables.
///
/// OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/variables#create-an-environment-variable>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `environment_name`: The name of the environment. The name must be URL encoded. For example, any slashes in the name must be replaced with `%2F`.
///
/// `POST /repos/{owner}/{repo}/environments/{environment_name}/variables`
///
/// - 201: [`EmptyObject`](crate::models::EmptyObject) or null
///
/// [How to send it](crate#sending).
pub fn create_environment_variable(
    owner: impl Into<String>,
    repo: impl Into<String>,
    environment_name: impl Into<String>,
    name: impl Into<String>,
    value: impl Into<String>,
) -> CreateEnvironmentVariable {
    CreateEnvironmentVariable {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&environment_name.into()),
        body: models::CreateRepoVariableBody::new(name, value),
    }
}

/// The request of [`create_environment_variable`](create_environment_variable()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateEnvironmentVariable {
    pub(crate) parts: Parts,
    pub(crate) body: models::CreateRepoVariableBody,
}

/// Get an environment variable.
///
/// Gets a specific variable in an environment.
///
/// Authenticated users must have collaborator access to a repository to create, update, or read variables.
///
/// OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/variables#get-an-environment-variable>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `environment_name`: The name of the environment. The name must be URL encoded. For example, any slashes in the name must be replaced with `%2F`.
/// - `name`: The name of the variable.
///
/// `GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}`
///
/// - 200: [`ActionsVariable`](crate::models::ActionsVariable)
///
/// [How to send it](crate#sending).
pub fn get_environment_variable(
    owner: impl Into<String>,
    repo: impl Into<String>,
    environment_name: impl Into<String>,
    name: impl Into<String>,
) -> GetEnvironmentVariable {
    GetEnvironmentVariable {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&environment_name.into())
            .path(&name.into()),
    }
}

/// The request of [`get_environment_variable`](get_environment_variable()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetEnvironmentVariable {
    pub(crate) parts: Parts,
}

/// Delete an environment variable.
///
/// Deletes an environment variable using the variable name.
///
/// Authenticated users must have collaborator access to a repository to create, update, or read variables.
///
/// OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/variables#delete-an-environment-variable>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `environment_name`: The name of the environment. The name must be URL encoded. For example, any slashes in the name must be replaced with `%2F`.
/// - `name`: The name of the variable.
///
/// `DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn delete_environment_variable(
    owner: impl Into<String>,
    repo: impl Into<String>,
    environment_name: impl Into<String>,
    name: impl Into<String>,
) -> DeleteEnvironmentVariable {
    DeleteEnvironmentVariable {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&environment_name.into())
            .path(&name.into()),
    }
}

/// The request of [`delete_environment_variable`](delete_environment_variable()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteEnvironmentVariable {
    pub(crate) parts: Parts,
}

/// Update an environment variable.
///
/// Updates an environment variable that you can reference in a GitHub Actions workflow.
///
/// Authenticated users must have collaborator access to a repository to create, update, or read variables.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/variables#update-an-environment-variable>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `environment_name`: The name of the environment. The name must be URL encoded. For example, any slashes in the name must be replaced with `%2F`.
/// - `name`: The name of the variable.
///
/// `PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn update_environment_variable(
    owner: impl Into<String>,
    repo: impl Into<String>,
    environment_name: impl Into<String>,
    name: impl Into<String>,
) -> UpdateEnvironmentVariable {
    UpdateEnvironmentVariable {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&environment_name.into())
            .path(&name.into()),
        body: models::UpdateRepoVariableBody::default(),
    }
}

/// The request of [`update_environment_variable`](update_environment_variable()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateEnvironmentVariable {
    pub(crate) parts: Parts,
    pub(crate) body: models::UpdateRepoVariableBody,
}

impl UpdateEnvironmentVariable {
    /// The name of the variable.
    pub fn body_name(mut self, body_name: impl Into<String>) -> Self {
        self.body.name = Some(body_name.into());
        self
    }

    /// The value of the variable.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.body.value = Some(value.into());
        self
    }
}
