// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `repos`: deployments.

use octoforge_runtime::{Extra, Maybe, Parts};
use crate::models;

/// List deployments.
///
/// Simple filtering of deployments is available via query parameters:
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/deployments/deployments#list-deployments>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/deployments`
///
/// - 200: a list of [`Deployment`](crate::models::Deployment)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListDeployments::pages), [`items`](ListDeployments::items).
pub fn list_deployments(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListDeployments {
    ListDeployments {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_deployments`](list_deployments()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDeployments {
    pub(crate) parts: Parts,
}

impl ListDeployments {
    /// The SHA recorded at creation time.
    pub fn sha(mut self, sha: impl Into<String>) -> Self {
        self.parts.query("sha", &sha.into());
        self
    }

    /// The name of the ref. This can be a branch, tag, or SHA.
    pub fn r#ref(mut self, r#ref: impl Into<String>) -> Self {
        self.parts.query("ref", &r#ref.into());
        self
    }

    /// The name of the task for the deployment (e.g., `deploy` or `deploy:migrations`).
    pub fn task(mut self, task: impl Into<String>) -> Self {
        self.parts.query("task", &task.into());
        self
    }

    /// The name of the environment that was deployed to (e.g., `staging` or `production`).
    pub fn environment(mut self, environment: impl Into<String>) -> Self {
        self.parts.query("environment", &environment.into());
        self
    }

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

/// Create a deployment.
///
/// Deployments offer a few configurable parameters with certain defaults.
///
/// The `ref` parameter can be any named branch, tag, or SHA. At GitHub we often deploy branches and verify them
/// before we merge a pull request.
///
/// The `environment` parameter allows deployments to be issued to different runtime environments. Teams often have
/// multiple environments for verifying their applications, such as `production`, `staging`, and `qa`. This parameter
/// makes it easier to track which environments have requested deployments. The default environment is `production`.
///
/// The `auto_merge` parameter is used to ensure that the requested ref is not behind the repository's default branch. If
/// the ref _is_ behind the default branch for the repository, we will attempt to merge it for you. If the merge succeeds,
/// the API will return a successful merge commit. If merge conflicts prevent the merge from succeeding, the API will
/// return a failure response.
///
/// By default, [commit statuses](https://docs.github.com/rest/commits/statuses) for every submitted context must be in a `success`
/// state. The `required_contexts` parameter allows you to specify a subset of contexts that must be `success`, or to
/// specify contexts that have not yet been submitted. You are not required to use commit statuses to deploy. If you do
/// not require any contexts or create any commit statuses, the deployment will always succeed.
///
/// The `payload` parameter is available for any extra information that a deployment system might need. It is a JSON text
/// field that will be passed on when a deployment event is dispatched.
///
/// The `task` parameter is used by the deployment system to allow different execution paths. In the web world this might
/// be `deploy:migrations` to run schema changes on the system. In the compiled world this could be a flag to compile an
/// application with debugging enabled.
///
/// Merged branch response:
///
/// You will see this response when GitHub automatically merges the base branch into the topic branch instead of creating
/// a deployment. This auto-merge happens when:
/// *   Auto-merge option is enabled in the repository
/// *   Topic branch does not include the latest changes on the base branch, which is `master` in the response example
/// *   There are no merge conflicts
///
/// If there are no new commits in the base branch, a new request to create a deployment should give a successful
/// response.
///
/// Merge conflict response:
///
/// This error happens when the `auto_merge` option is enabled and when the default branch (in this case `master`), can't
/// be merged into the branch that's being deployed (in this case `topic-branch`), due to merge conflicts.
///
/// Failed commit status checks:
///
/// This error happens when the `required_contexts` parameter indicates that one or more contexts need to have a `success`
/// status for the commit to be deployed, but one or more of the required contexts do not have a state of `success`.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` or `repo_deployment` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/deployments/deployments#create-a-deployment>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/deployments`
///
/// - 201: [`Deployment`](crate::models::Deployment)
/// - 202: [`ActivityMarkNotificationsAsReadResponse`](crate::models::ActivityMarkNotificationsAsReadResponse)
/// - 409: no content
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_deployment(
    owner: impl Into<String>,
    repo: impl Into<String>,
    r#ref: impl Into<String>,
) -> CreateDeployment {
    CreateDeployment {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: CreateDeploymentBody::new(r#ref),
    }
}

/// The request of [`create_deployment`](create_deployment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDeployment {
    pub(crate) parts: Parts,
    pub(crate) body: CreateDeploymentBody,
}

impl CreateDeployment {
    /// Specifies a task to execute (e.g., `deploy` or `deploy:migrations`).
    pub fn task(mut self, task: impl Into<String>) -> Self {
        self.body.task = Some(task.into());
        self
    }

    /// Attempts to automatically merge the default branch into the requested ref, if it's behind the default branch.
    #[inline]
    pub fn auto_merge(mut self, auto_merge: bool) -> Self {
        self.body.auto_merge = Some(auto_merge);
        self
    }

    /// The [status](https://docs.github.com/rest/commits/statuses) contexts to verify against commit status checks. If you omit this parameter, GitHub verifies all unique contexts before creating a deployment. To bypass checking entirely, pass an empty array. Defaults to all unique contexts.
    pub fn required_contexts(
        mut self,
        required_contexts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.required_contexts = Some(
            required_contexts.into_iter().map(Into::into).collect::<Vec<_>>(),
        );
        self
    }

    /// Sets `payload`.
    pub fn payload(mut self, payload: impl Into<models::Payload>) -> Self {
        self.body.payload = Some(payload.into());
        self
    }

    /// Name for the target deployment environment (e.g., `production`, `staging`, `qa`).
    pub fn environment(mut self, environment: impl Into<String>) -> Self {
        self.body.environment = Some(environment.into());
        self
    }

    /// Short description of the deployment.
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.body.description = description.into();
        self
    }

    /// Specifies if the given environment is specific to the deployment and will no longer exist at some point in the future. Default: `false`
    #[inline]
    pub fn transient_environment(mut self, transient_environment: bool) -> Self {
        self.body.transient_environment = Some(transient_environment);
        self
    }

    /// Specifies if the given environment is one that end-users directly interact with. Default: `true` when `environment` is `production` and `false` otherwise.
    #[inline]
    pub fn production_environment(mut self, production_environment: bool) -> Self {
        self.body.production_environment = Some(production_environment);
        self
    }
}

/// What [`create_deployment`](create_deployment()) gives, by status.
#[derive(Clone, Debug)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum CreateDeploymentOutput {
    /// 201
    Created(models::Deployment),
    /// 202: the service has taken it on, and is not done yet.
    Accepted(models::ActivityMarkNotificationsAsReadResponse),
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1deployments/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateDeploymentBody {
    /// The ref to deploy. This can be a branch, tag, or SHA.
    pub r#ref: String,
    /// Specifies a task to execute (e.g., `deploy` or `deploy:migrations`).
    pub task: Option<String>,
    /// Attempts to automatically merge the default branch into the requested ref, if it's behind the default branch.
    pub auto_merge: Option<bool>,
    /// The [status](https://docs.github.com/rest/commits/statuses) contexts to verify against commit status checks. If you omit this parameter, GitHub verifies all unique contexts before creating a deployment. To bypass checking entirely, pass an empty array. Defaults to all unique contexts.
    pub required_contexts: Option<Vec<String>>,
    /// `payload`
    pub payload: Option<models::Payload>,
    /// Name for the target deployment environment (e.g., `production`, `staging`, `qa`).
    pub environment: Option<String>,
    /// Short description of the deployment.
    pub description: Maybe<String>,
    /// Specifies if the given environment is specific to the deployment and will no longer exist at some point in the future. Default: `false`
    pub transient_environment: Option<bool>,
    /// Specifies if the given environment is one that end-users directly interact with. Default: `true` when `environment` is `production` and `false` otherwise.
    pub production_environment: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateDeploymentBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(r#ref: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.r#ref = r#ref.into();
        new
    }
}

/// Get a deployment.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/deployments/deployments#get-a-deployment>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `deployment_id`: deployment_id parameter
///
/// `GET /repos/{owner}/{repo}/deployments/{deployment_id}`
///
/// - 200: [`Deployment`](crate::models::Deployment)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_deployment(
    owner: impl Into<String>,
    repo: impl Into<String>,
    deployment_id: i64,
) -> GetDeployment {
    GetDeployment {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&deployment_id),
    }
}

/// The request of [`get_deployment`](get_deployment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDeployment {
    pub(crate) parts: Parts,
}

/// Delete a deployment.
///
/// If the repository only has one deployment, you can delete the deployment regardless of its status. If the repository has more than one deployment, you can only delete inactive deployments. This ensures that repositories with multiple deployments will always have an active deployment.
///
/// To set a deployment as inactive, you must:
///
/// *   Create a new deployment that is active so that the system has a record of the current state, then delete the previously active deployment.
/// *   Mark the active deployment as inactive by adding any non-successful deployment status.
///
/// For more information, see "[Create a deployment](https://docs.github.com/rest/deployments/deployments/#create-a-deployment)" and "[Create a deployment status](https://docs.github.com/rest/deployments/statuses#create-a-deployment-status)."
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` or `repo_deployment` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/deployments/deployments#delete-a-deployment>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `deployment_id`: deployment_id parameter
///
/// `DELETE /repos/{owner}/{repo}/deployments/{deployment_id}`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationErrorSimple`](crate::models::ValidationErrorSimple)
///
/// [How to send it](crate#sending).
pub fn delete_deployment(
    owner: impl Into<String>,
    repo: impl Into<String>,
    deployment_id: i64,
) -> DeleteDeployment {
    DeleteDeployment {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&deployment_id),
    }
}

/// The request of [`delete_deployment`](delete_deployment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteDeployment {
    pub(crate) parts: Parts,
}
