// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `repos`: statuses.

use octoforge_runtime::{Extra, Maybe, Parts};
use crate::models;

/// Get the combined status for a specific reference.
///
/// Users with pull access in a repository can access a combined view of commit statuses for a given ref. The ref can be a SHA, a branch name, or a tag name.
///
/// Additionally, a combined `state` is returned. The `state` is one of:
///
/// *   **failure** if any of the contexts report as `error` or `failure`
/// *   **pending** if there are no statuses or a context is `pending`
/// *   **success** if the latest status for all contexts is `success`
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/commits/statuses#get-the-combined-status-for-a-specific-reference>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `ref`: The commit reference. Can be a commit SHA, branch name (`heads/BRANCH_NAME`), or tag name (`tags/TAG_NAME`). For more information, see "[Git References](https://git-scm.com/book/en/v2/Git-Internals-Git-References)" in the Git documentation.
///
/// `GET /repos/{owner}/{repo}/commits/{ref}/status`
///
/// - 200: [`CombinedCommitStatus`](crate::models::CombinedCommitStatus)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](GetCombinedStatusForRef::pages), [`items`](GetCombinedStatusForRef::items).
pub fn get_combined_status_for_ref(
    owner: impl Into<String>,
    repo: impl Into<String>,
    r#ref: impl Into<String>,
) -> GetCombinedStatusForRef {
    GetCombinedStatusForRef {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&r#ref.into()),
    }
}

/// The request of [`get_combined_status_for_ref`](get_combined_status_for_ref()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCombinedStatusForRef {
    pub(crate) parts: Parts,
}

impl GetCombinedStatusForRef {
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

/// List commit statuses for a reference.
///
/// Users with pull access in a repository can view commit statuses for a given ref. The ref can be a SHA, a branch name, or a tag name. Statuses are returned in reverse chronological order. The first status in the list will be the latest one.
///
/// This resource is also available via a legacy route: `GET /repos/:owner/:repo/statuses/:ref`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/commits/statuses#list-commit-statuses-for-a-reference>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `ref`: The commit reference. Can be a commit SHA, branch name (`heads/BRANCH_NAME`), or tag name (`tags/TAG_NAME`). For more information, see "[Git References](https://git-scm.com/book/en/v2/Git-Internals-Git-References)" in the Git documentation.
///
/// `GET /repos/{owner}/{repo}/commits/{ref}/statuses`
///
/// - 200: a list of [`Status`](crate::models::Status)
/// - 301: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListCommitStatusesForRef::pages), [`items`](ListCommitStatusesForRef::items).
pub fn list_commit_statuses_for_ref(
    owner: impl Into<String>,
    repo: impl Into<String>,
    r#ref: impl Into<String>,
) -> ListCommitStatusesForRef {
    ListCommitStatusesForRef {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&r#ref.into()),
    }
}

/// The request of [`list_commit_statuses_for_ref`](list_commit_statuses_for_ref()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCommitStatusesForRef {
    pub(crate) parts: Parts,
}

impl ListCommitStatusesForRef {
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

/// List deployment statuses.
///
/// Users with pull access can view deployment statuses for a deployment:
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/deployments/statuses#list-deployment-statuses>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `deployment_id`: deployment_id parameter
///
/// `GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses`
///
/// - 200: a list of [`DeploymentStatus`](crate::models::DeploymentStatus)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListDeploymentStatuses::pages), [`items`](ListDeploymentStatuses::items).
pub fn list_deployment_statuses(
    owner: impl Into<String>,
    repo: impl Into<String>,
    deployment_id: i64,
) -> ListDeploymentStatuses {
    ListDeploymentStatuses {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&deployment_id),
    }
}

/// The request of [`list_deployment_statuses`](list_deployment_statuses()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDeploymentStatuses {
    pub(crate) parts: Parts,
}

impl ListDeploymentStatuses {
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

/// Create a deployment status.
///
/// Users with `push` access can create deployment statuses for a given deployment.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo_deployment` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/deployments/statuses#create-a-deployment-status>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `deployment_id`: deployment_id parameter
///
/// `POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses`
///
/// - 201: [`DeploymentStatus`](crate::models::DeploymentStatus)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_deployment_status(
    owner: impl Into<String>,
    repo: impl Into<String>,
    deployment_id: i64,
    state: impl Into<models::DeploymentStatusState>,
) -> CreateDeploymentStatus {
    CreateDeploymentStatus {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&deployment_id),
        body: CreateDeploymentStatusBody::new(state),
    }
}

/// The request of [`create_deployment_status`](create_deployment_status()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDeploymentStatus {
    pub(crate) parts: Parts,
    pub(crate) body: CreateDeploymentStatusBody,
}

impl CreateDeploymentStatus {
    /// The target URL to associate with this status. This URL should contain output to keep the user updated while the task is running or serve as historical information for what happened in the deployment.
    ///
    /// > **Note:**
    /// > It's recommended to use the `log_url` parameter, which replaces `target_url`.
    pub fn target_url(mut self, target_url: impl Into<String>) -> Self {
        self.body.target_url = Some(target_url.into());
        self
    }

    /// The full URL of the deployment's output. This parameter replaces `target_url`. We will continue to accept `target_url` to support legacy uses, but we recommend replacing `target_url` with `log_url`. Setting `log_url` will automatically set `target_url` to the same value. Default: `""`
    pub fn log_url(mut self, log_url: impl Into<String>) -> Self {
        self.body.log_url = Some(log_url.into());
        self
    }

    /// A short description of the status. The maximum description length is 140 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }

    /// Name for the target deployment environment, which can be changed when setting a deploy status. For example, `production`, `staging`, or `qa`. If not defined, the environment of the previous status on the deployment will be used, if it exists. Otherwise, the environment of the deployment will be used.
    pub fn environment(mut self, environment: impl Into<String>) -> Self {
        self.body.environment = Some(environment.into());
        self
    }

    /// Sets the URL for accessing your environment. Default: `""`
    pub fn environment_url(mut self, environment_url: impl Into<String>) -> Self {
        self.body.environment_url = Some(environment_url.into());
        self
    }

    /// Adds a new `inactive` status to all prior non-transient, non-production environment deployments with the same repository and `environment` name as the created status's deployment. An `inactive` status is only added to deployments that had a `success` state. Default: `true`
    #[inline]
    pub fn auto_inactive(mut self, auto_inactive: bool) -> Self {
        self.body.auto_inactive = Some(auto_inactive);
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1deployments~1{deployment_id}~1statuses/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateDeploymentStatusBody {
    /// The state of the status. When you set a transient deployment to `inactive`, the deployment will be shown as `destroyed` in GitHub.
    pub state: models::DeploymentStatusState,
    /// The target URL to associate with this status. This URL should contain output to keep the user updated while the task is running or serve as historical information for what happened in the deployment.
    ///
    /// > **Note:**
    /// > It's recommended to use the `log_url` parameter, which replaces `target_url`.
    pub target_url: Option<String>,
    /// The full URL of the deployment's output. This parameter replaces `target_url`. We will continue to accept `target_url` to support legacy uses, but we recommend replacing `target_url` with `log_url`. Setting `log_url` will automatically set `target_url` to the same value. Default: `""`
    pub log_url: Option<String>,
    /// A short description of the status. The maximum description length is 140 characters.
    pub description: Option<String>,
    /// Name for the target deployment environment, which can be changed when setting a deploy status. For example, `production`, `staging`, or `qa`. If not defined, the environment of the previous status on the deployment will be used, if it exists. Otherwise, the environment of the deployment will be used.
    pub environment: Option<String>,
    /// Sets the URL for accessing your environment. Default: `""`
    pub environment_url: Option<String>,
    /// Adds a new `inactive` status to all prior non-transient, non-production environment deployments with the same repository and `environment` name as the created status's deployment. An `inactive` status is only added to deployments that had a `success` state. Default: `true`
    pub auto_inactive: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateDeploymentStatusBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(state: impl Into<models::DeploymentStatusState>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.state = state.into();
        new
    }
}

/// Get a deployment status.
///
/// Users with pull access can view a deployment status for a deployment:
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/deployments/statuses#get-a-deployment-status>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `deployment_id`: deployment_id parameter
///
/// `GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}`
///
/// - 200: [`DeploymentStatus`](crate::models::DeploymentStatus)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_deployment_status(
    owner: impl Into<String>,
    repo: impl Into<String>,
    deployment_id: i64,
    status_id: i64,
) -> GetDeploymentStatus {
    GetDeploymentStatus {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&deployment_id)
            .path(&status_id),
    }
}

/// The request of [`get_deployment_status`](get_deployment_status()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDeploymentStatus {
    pub(crate) parts: Parts,
}

/// Create a commit status.
///
/// Users with push access in a repository can create commit statuses for a given SHA.
///
/// Note: there is a limit of 1000 statuses per `sha` and `context` within a repository. Attempts to create more than 1000 statuses will result in a validation error.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/commits/statuses#create-a-commit-status>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/statuses/{sha}`
///
/// - 201: [`Status`](crate::models::Status)
///
/// [How to send it](crate#sending).
pub fn create_commit_status(
    owner: impl Into<String>,
    repo: impl Into<String>,
    sha: impl Into<String>,
    state: impl Into<models::WebhookStatusState>,
) -> CreateCommitStatus {
    CreateCommitStatus {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&sha.into()),
        body: CreateCommitStatusBody::new(state),
    }
}

/// The request of [`create_commit_status`](create_commit_status()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCommitStatus {
    pub(crate) parts: Parts,
    pub(crate) body: CreateCommitStatusBody,
}

impl CreateCommitStatus {
    /// The target URL to associate with this status. This URL will be linked from the GitHub UI to allow users to easily see the source of the status.\
    /// For example, if your continuous integration system is posting build status, you would want to provide the deep link for the build output for this specific SHA:\
    /// `http://ci.example.com/user/repo/build/sha`
    pub fn target_url(mut self, target_url: impl Into<Maybe<String>>) -> Self {
        self.body.target_url = target_url.into();
        self
    }

    /// A short description of the status.
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.body.description = description.into();
        self
    }

    /// A string label to differentiate this status from the status of other systems. This field is case-insensitive.
    pub fn context(mut self, context: impl Into<String>) -> Self {
        self.body.context = Some(context.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1statuses~1{sha}/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateCommitStatusBody {
    /// The state of the status.
    pub state: models::WebhookStatusState,
    /// The target URL to associate with this status. This URL will be linked from the GitHub UI to allow users to easily see the source of the status.\
    /// For example, if your continuous integration system is posting build status, you would want to provide the deep link for the build output for this specific SHA:\
    /// `http://ci.example.com/user/repo/build/sha`
    pub target_url: Maybe<String>,
    /// A short description of the status.
    pub description: Maybe<String>,
    /// A string label to differentiate this status from the status of other systems. This field is case-insensitive.
    pub context: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateCommitStatusBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(state: impl Into<models::WebhookStatusState>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.state = state.into();
        new
    }
}
