// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `repos`: environments.

use octoforge_runtime::{Extra, Maybe, Parts};
use crate::models;

/// List environments.
///
/// Lists the environments for a repository.
///
/// Anyone with read access to the repository can use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint with a private repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/deployments/environments#list-environments>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/environments`
///
/// - 200: [`GetAllEnvironmentsResponse`](crate::repos::GetAllEnvironmentsResponse)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](GetAllEnvironments::pages), [`items`](GetAllEnvironments::items).
pub fn get_all_environments(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetAllEnvironments {
    GetAllEnvironments {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_all_environments`](get_all_environments()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAllEnvironments {
    pub(crate) parts: Parts,
}

impl GetAllEnvironments {
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

/// Described at `/paths/~1repos~1{owner}~1{repo}~1environments/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetAllEnvironmentsResponse {
    /// The number of environments in this repository
    pub total_count: Option<i64>,
    /// `environments`
    pub environments: Option<Vec<models::Environment>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Get an environment.
///
/// > **Note:**
/// > To get information about name patterns that branches must match in order to deploy to this environment, see "[Get a deployment branch policy](https://docs.github.com/rest/deployments/branch-policies#get-a-deployment-branch-policy)."
///
/// Anyone with read access to the repository can use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint with a private repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/deployments/environments#get-an-environment>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `environment_name`: The name of the environment. The name must be URL encoded. For example, any slashes in the name must be replaced with `%2F`.
///
/// `GET /repos/{owner}/{repo}/environments/{environment_name}`
///
/// - 200: [`Environment`](crate::models::Environment)
///
/// [How to send it](crate#sending).
pub fn get_environment(
    owner: impl Into<String>,
    repo: impl Into<String>,
    environment_name: impl Into<String>,
) -> GetEnvironment {
    GetEnvironment {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&environment_name.into()),
    }
}

/// The request of [`get_environment`](get_environment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetEnvironment {
    pub(crate) parts: Parts,
}

/// Create or update an environment.
///
/// Create or update an environment with protection rules, such as required reviewers. For more information about environment protection rules, see "[Environments](https://docs.github.com/actions/reference/environments#environment-protection-rules)."
///
/// > **Note:**
/// > To create or update name patterns that branches must match in order to deploy to this environment, see "[Deployment branch policies](https://docs.github.com/rest/deployments/branch-policies)."
///
/// > **Note:**
/// > To create or update secrets for an environment, see "[GitHub Actions secrets](https://docs.github.com/rest/actions/secrets)."
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/deployments/environments#create-or-update-an-environment>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `environment_name`: The name of the environment. The name must be URL encoded. For example, any slashes in the name must be replaced with `%2F`.
///
/// `PUT /repos/{owner}/{repo}/environments/{environment_name}`
///
/// - 200: [`Environment`](crate::models::Environment)
/// - 422: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn create_or_update_environment(
    owner: impl Into<String>,
    repo: impl Into<String>,
    environment_name: impl Into<String>,
) -> CreateOrUpdateEnvironment {
    CreateOrUpdateEnvironment {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&environment_name.into()),
        body: CreateOrUpdateEnvironmentBody::default(),
    }
}

/// The request of [`create_or_update_environment`](create_or_update_environment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateOrUpdateEnvironment {
    pub(crate) parts: Parts,
    pub(crate) body: CreateOrUpdateEnvironmentBody,
}

impl CreateOrUpdateEnvironment {
    /// Sets `wait_timer`.
    #[inline]
    pub fn wait_timer(mut self, wait_timer: i64) -> Self {
        self.body.wait_timer = Some(wait_timer);
        self
    }

    /// Sets `prevent_self_review`.
    #[inline]
    pub fn prevent_self_review(mut self, prevent_self_review: bool) -> Self {
        self.body.prevent_self_review = Some(prevent_self_review);
        self
    }

    /// The people or teams that may review jobs that reference the environment. You can list up to six users or teams as reviewers. The reviewers must have at least read access to the repository. Only one of the required reviewers needs to approve the job for it to proceed.
    pub fn reviewers(
        mut self,
        reviewers: impl Into<Maybe<Vec<CreateOrUpdateEnvironmentBodyReviewer>>>,
    ) -> Self {
        self.body.reviewers = reviewers.into();
        self
    }

    /// Sets `deployment_branch_policy`.
    pub fn deployment_branch_policy(
        mut self,
        deployment_branch_policy: impl Into<
            Maybe<models::DeploymentBranchPolicySettings>,
        >,
    ) -> Self {
        self.body.deployment_branch_policy = deployment_branch_policy.into();
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1environments~1{environment_name}/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateOrUpdateEnvironmentBody {
    /// `wait_timer`
    pub wait_timer: Option<i64>,
    /// `prevent_self_review`
    pub prevent_self_review: Option<bool>,
    /// The people or teams that may review jobs that reference the environment. You can list up to six users or teams as reviewers. The reviewers must have at least read access to the repository. Only one of the required reviewers needs to approve the job for it to proceed.
    pub reviewers: Maybe<Vec<CreateOrUpdateEnvironmentBodyReviewer>>,
    /// `deployment_branch_policy`
    pub deployment_branch_policy: Maybe<models::DeploymentBranchPolicySettings>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for CreateOrUpdateEnvironmentBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1environments~1{environment_name}/put/requestBody/content/application~1json/schema/properties/reviewers/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateOrUpdateEnvironmentBodyReviewer {
    /// `type`
    pub r#type: Option<models::DeploymentReviewerType>,
    /// The id of the user or team who can review the deployment
    pub id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for CreateOrUpdateEnvironmentBodyReviewer {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Delete an environment.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/deployments/environments#delete-an-environment>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `environment_name`: The name of the environment. The name must be URL encoded. For example, any slashes in the name must be replaced with `%2F`.
///
/// `DELETE /repos/{owner}/{repo}/environments/{environment_name}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn delete_an_environment(
    owner: impl Into<String>,
    repo: impl Into<String>,
    environment_name: impl Into<String>,
) -> DeleteAnEnvironment {
    DeleteAnEnvironment {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&environment_name.into()),
    }
}

/// The request of [`delete_an_environment`](delete_an_environment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAnEnvironment {
    pub(crate) parts: Parts,
}
