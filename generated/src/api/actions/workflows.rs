// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `actions`: workflows.

use octoforge_runtime::{Extra, Map, Parts, Value};
use crate::models;

/// List repository workflows.
///
/// Lists the workflows in a repository.
///
/// Anyone with read access to the repository can use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint with a private repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/workflows#list-repository-workflows>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/actions/workflows`
///
/// - 200: [`ListRepoWorkflowsResponse`](crate::actions::ListRepoWorkflowsResponse)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListRepoWorkflows::pages), [`items`](ListRepoWorkflows::items).
pub fn list_repo_workflows(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListRepoWorkflows {
    ListRepoWorkflows {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_repo_workflows`](list_repo_workflows()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRepoWorkflows {
    pub(crate) parts: Parts,
}

impl ListRepoWorkflows {
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

/// Described at `/paths/~1repos~1{owner}~1{repo}~1actions~1workflows/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ListRepoWorkflowsResponse {
    /// `total_count`
    pub total_count: i64,
    /// `workflows`
    pub workflows: Vec<models::Workflow>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Get a workflow.
///
/// Gets a specific workflow. You can replace `workflow_id` with the workflow
/// file name. For example, you could use `main.yaml`.
///
/// Anyone with read access to the repository can use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint with a private repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/workflows#get-a-workflow>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `workflow_id`: The ID of the workflow. You can also pass the workflow file name as a string.
///
/// `GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}`
///
/// - 200: [`Workflow`](crate::models::Workflow)
///
/// [How to send it](crate#sending).
pub fn get_workflow(
    owner: impl Into<String>,
    repo: impl Into<String>,
    workflow_id: impl Into<models::PageDeploymentId>,
) -> GetWorkflow {
    GetWorkflow {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&workflow_id.into()),
    }
}

/// The request of [`get_workflow`](get_workflow()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWorkflow {
    pub(crate) parts: Parts,
}

/// Disable a workflow.
///
/// Disables a workflow and sets the `state` of the workflow to `disabled_manually`. You can replace `workflow_id` with the workflow file name. For example, you could use `main.yaml`.
///
/// OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/workflows#disable-a-workflow>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `workflow_id`: The ID of the workflow. You can also pass the workflow file name as a string.
///
/// `PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn disable_workflow(
    owner: impl Into<String>,
    repo: impl Into<String>,
    workflow_id: impl Into<models::PageDeploymentId>,
) -> DisableWorkflow {
    DisableWorkflow {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&workflow_id.into()),
    }
}

/// The request of [`disable_workflow`](disable_workflow()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DisableWorkflow {
    pub(crate) parts: Parts,
}

/// Create a workflow dispatch event.
///
/// You can use this endpoint to manually trigger a GitHub Actions workflow run. You can replace `workflow_id` with the workflow file name. For example, you could use `main.yaml`.
///
/// You must configure your GitHub Actions workflow to run when the [`workflow_dispatch` webhook](https://docs.github.com/developers/webhooks-and-events/webhook-events-and-payloads#workflow_dispatch) event occurs. The `inputs` are configured in the workflow file. For more information about how to configure the `workflow_dispatch` event in the workflow file, see "[Events that trigger workflows](https://docs.github.com/actions/reference/events-that-trigger-workflows#workflow_dispatch)."
///
/// OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/workflows#create-a-workflow-dispatch-event>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `workflow_id`: The ID of the workflow. You can also pass the workflow file name as a string.
///
/// `POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches`
///
/// - 200: [`WorkflowDispatchResponse`](crate::models::WorkflowDispatchResponse)
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn create_workflow_dispatch(
    owner: impl Into<String>,
    repo: impl Into<String>,
    workflow_id: impl Into<models::PageDeploymentId>,
    r#ref: impl Into<String>,
) -> CreateWorkflowDispatch {
    CreateWorkflowDispatch {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&workflow_id.into()),
        body: CreateWorkflowDispatchBody::new(r#ref),
    }
}

/// The request of [`create_workflow_dispatch`](create_workflow_dispatch()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateWorkflowDispatch {
    pub(crate) parts: Parts,
    pub(crate) body: CreateWorkflowDispatchBody,
}

impl CreateWorkflowDispatch {
    /// Input keys and values configured in the workflow file. The maximum number of properties is 25. Any default properties configured in the workflow file will be used when `inputs` are omitted.
    pub fn inputs(mut self, inputs: impl Into<Map<Value>>) -> Self {
        self.body.inputs = Some(inputs.into());
        self
    }

    /// Whether the response should include the workflow run ID and URLs.
    #[inline]
    pub fn return_run_details(mut self, return_run_details: bool) -> Self {
        self.body.return_run_details = Some(return_run_details);
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1actions~1workflows~1{workflow_id}~1dispatches/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateWorkflowDispatchBody {
    /// The git reference for the workflow. The reference can be a branch or tag name.
    pub r#ref: String,
    /// Input keys and values configured in the workflow file. The maximum number of properties is 25. Any default properties configured in the workflow file will be used when `inputs` are omitted.
    pub inputs: Option<Map<Value>>,
    /// Whether the response should include the workflow run ID and URLs.
    pub return_run_details: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateWorkflowDispatchBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(r#ref: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.r#ref = r#ref.into();
        new
    }
}

/// Enable a workflow.
///
/// Enables a workflow and sets the `state` of the workflow to `active`. You can replace `workflow_id` with the workflow file name. For example, you could use `main.yaml`.
///
/// OAuth tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/workflows#enable-a-workflow>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `workflow_id`: The ID of the workflow. You can also pass the workflow file name as a string.
///
/// `PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn enable_workflow(
    owner: impl Into<String>,
    repo: impl Into<String>,
    workflow_id: impl Into<models::PageDeploymentId>,
) -> EnableWorkflow {
    EnableWorkflow {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&workflow_id.into()),
    }
}

/// The request of [`enable_workflow`](enable_workflow()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct EnableWorkflow {
    pub(crate) parts: Parts,
}

/// Get workflow usage.
///
/// > **Warning:**
/// > This endpoint is in the process of closing down. Refer to "[Actions Get workflow usage and Get workflow run usage endpoints closing down](https://github.blog/changelog/2025-02-02-actions-get-workflow-usage-and-get-workflow-run-usage-endpoints-closing-down/)" for more information.
///
/// Gets the number of billable minutes used by a specific workflow during the current billing cycle. Billable minutes only apply to workflows in private repositories that use GitHub-hosted runners. Usage is listed for each GitHub-hosted runner operating system in milliseconds. Any job re-runs are also included in the usage. The usage does not include the multiplier for macOS and Windows runners and is not rounded up to the nearest whole minute. For more information, see "[Managing billing for GitHub Actions](https://docs.github.com/github/setting-up-and-managing-billing-and-payments-on-github/managing-billing-for-github-actions)".
///
/// You can replace `workflow_id` with the workflow file name. For example, you could use `main.yaml`.
///
/// Anyone with read access to the repository can use this endpoint.
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint with a private repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/actions/workflows#get-workflow-usage>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `workflow_id`: The ID of the workflow. You can also pass the workflow file name as a string.
///
/// `GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing`
///
/// - 200: [`WorkflowUsage`](crate::models::WorkflowUsage)
///
/// [How to send it](crate#sending).
pub fn get_workflow_usage(
    owner: impl Into<String>,
    repo: impl Into<String>,
    workflow_id: impl Into<models::PageDeploymentId>,
) -> GetWorkflowUsage {
    GetWorkflowUsage {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&workflow_id.into()),
    }
}

/// The request of [`get_workflow_usage`](get_workflow_usage()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWorkflowUsage {
    pub(crate) parts: Parts,
}
