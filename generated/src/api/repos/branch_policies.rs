// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `repos`: branch policies.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// List deployment branch policies.
///
/// Lists the deployment branch policies for an environment.
///
/// Anyone with read access to the repository can use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint with a private repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/deployments/branch-policies#list-deployment-branch-policies>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `environment_name`: The name of the environment. The name must be URL encoded. For example, any slashes in the name must be replaced with `%2F`.
///
/// `GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies`
///
/// - 200: [`ListDeploymentBranchPoliciesResponse`](crate::repos::ListDeploymentBranchPoliciesResponse)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListDeploymentBranchPolicies::pages), [`items`](ListDeploymentBranchPolicies::items).
pub fn list_deployment_branch_policies(
    owner: impl Into<String>,
    repo: impl Into<String>,
    environment_name: impl Into<String>,
) -> ListDeploymentBranchPolicies {
    ListDeploymentBranchPolicies {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&environment_name.into()),
    }
}

/// The request of [`list_deployment_branch_policies`](list_deployment_branch_policies()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDeploymentBranchPolicies {
    pub(crate) parts: Parts,
}

impl ListDeploymentBranchPolicies {
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

/// Described at `/paths/~1repos~1{owner}~1{repo}~1environments~1{environment_name}~1deployment-branch-policies/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListDeploymentBranchPoliciesResponse {
    /// The number of deployment branch policies for the environment.
    pub total_count: i64,
    /// `branch_policies`
    pub branch_policies: Vec<models::DeploymentBranchPolicy>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Create a deployment branch policy.
///
/// Creates a deployment branch or tag policy for an environment.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/deployments/branch-policies#create-a-deployment-branch-policy>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `environment_name`: The name of the environment. The name must be URL encoded. For example, any slashes in the name must be replaced with `%2F`.
///
/// `POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies`
///
/// - 200: [`DeploymentBranchPolicy`](crate::models::DeploymentBranchPolicy)
/// - 303: no content
/// - 404: no content
///
/// [How to send it](crate#sending).
pub fn create_deployment_branch_policy(
    owner: impl Into<String>,
    repo: impl Into<String>,
    environment_name: impl Into<String>,
    name: impl Into<String>,
) -> CreateDeploymentBranchPolicy {
    CreateDeploymentBranchPolicy {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&environment_name.into()),
        body: models::DeploymentBranchPolicyNamePatternWithType::new(name),
    }
}

/// The request of [`create_deployment_branch_policy`](create_deployment_branch_policy()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDeploymentBranchPolicy {
    pub(crate) parts: Parts,
    pub(crate) body: models::DeploymentBranchPolicyNamePatternWithType,
}

impl CreateDeploymentBranchPolicy {
    /// Whether this rule targets a branch or tag
    pub fn r#type(mut self, r#type: impl Into<models::TagBranch>) -> Self {
        self.body.r#type = Some(r#type.into());
        self
    }
}

/// Get a deployment branch policy.
///
/// Gets a deployment branch or tag policy for an environment.
///
/// Anyone with read access to the repository can use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint with a private repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/deployments/branch-policies#get-a-deployment-branch-policy>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `environment_name`: The name of the environment. The name must be URL encoded. For example, any slashes in the name must be replaced with `%2F`.
/// - `branch_policy_id`: The unique identifier of the branch policy.
///
/// `GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}`
///
/// - 200: [`DeploymentBranchPolicy`](crate::models::DeploymentBranchPolicy)
///
/// [How to send it](crate#sending).
pub fn get_deployment_branch_policy(
    owner: impl Into<String>,
    repo: impl Into<String>,
    environment_name: impl Into<String>,
    branch_policy_id: i64,
) -> GetDeploymentBranchPolicy {
    GetDeploymentBranchPolicy {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&environment_name.into())
            .path(&branch_policy_id),
    }
}

/// The request of [`get_deployment_branch_policy`](get_deployment_branch_policy()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDeploymentBranchPolicy {
    pub(crate) parts: Parts,
}

/// Update a deployment branch policy.
///
/// Updates a deployment branch or tag policy for an environment.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/deployments/branch-policies#update-a-deployment-branch-policy>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `environment_name`: The name of the environment. The name must be URL encoded. For example, any slashes in the name must be replaced with `%2F`.
/// - `branch_policy_id`: The unique identifier of the branch policy.
///
/// `PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}`
///
/// - 200: [`DeploymentBranchPolicy`](crate::models::DeploymentBranchPolicy)
///
/// [How to send it](crate#sending).
pub fn update_deployment_branch_policy(
    owner: impl Into<String>,
    repo: impl Into<String>,
    environment_name: impl Into<String>,
    branch_policy_id: i64,
    name: impl Into<String>,
) -> UpdateDeploymentBranchPolicy {
    UpdateDeploymentBranchPolicy {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&environment_name.into())
            .path(&branch_policy_id),
        body: models::DeploymentBranchPolicyNamePattern::new(name),
    }
}

/// The request of [`update_deployment_branch_policy`](update_deployment_branch_policy()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateDeploymentBranchPolicy {
    pub(crate) parts: Parts,
    pub(crate) body: models::DeploymentBranchPolicyNamePattern,
}

/// Delete a deployment branch policy.
///
/// Deletes a deployment branch or tag policy for an environment.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/deployments/branch-policies#delete-a-deployment-branch-policy>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `environment_name`: The name of the environment. The name must be URL encoded. For example, any slashes in the name must be replaced with `%2F`.
/// - `branch_policy_id`: The unique identifier of the branch policy.
///
/// `DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn delete_deployment_branch_policy(
    owner: impl Into<String>,
    repo: impl Into<String>,
    environment_name: impl Into<String>,
    branch_policy_id: i64,
) -> DeleteDeploymentBranchPolicy {
    DeleteDeploymentBranchPolicy {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&environment_name.into())
            .path(&branch_policy_id),
    }
}

/// The request of [`delete_deployment_branch_policy`](delete_deployment_branch_policy()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDeploymentBranchPolicy {
    pub(crate) parts: Parts,
}
