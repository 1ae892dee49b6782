// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/workflow-run`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::{
    MinimalRepository, PullRequestMinimal, ReferencedWorkflow, SimpleCommit, SimpleUser,
};

/// An invocation of a workflow
#[derive(Clone)]
#[non_exhaustive]
pub struct WorkflowRun {
    /// The ID of the workflow run.
    pub id: i64,
    /// The name of the workflow run.
    pub name: Maybe<String>,
    /// `node_id`
    pub node_id: String,
    /// The ID of the associated check suite.
    pub check_suite_id: Option<i64>,
    /// The node ID of the associated check suite.
    pub check_suite_node_id: Option<String>,
    /// `head_branch`
    pub head_branch: Option<String>,
    /// The SHA of the head commit that points to the version of the workflow being run.
    pub head_sha: String,
    /// The full path of the workflow
    pub path: String,
    /// The auto incrementing run number for the workflow run.
    pub run_number: i64,
    /// Attempt number of the run, 1 for first attempt and higher if the workflow was re-run.
    pub run_attempt: Option<i64>,
    /// `referenced_workflows`
    pub referenced_workflows: Maybe<Vec<ReferencedWorkflow>>,
    /// `event`
    pub event: String,
    /// `status`
    pub status: Option<String>,
    /// `conclusion`
    pub conclusion: Option<String>,
    /// The ID of the parent workflow.
    pub workflow_id: i64,
    /// The URL to the workflow run.
    pub url: String,
    /// `html_url`
    pub html_url: String,
    /// Pull requests that are open with a `head_sha` or `head_branch` that matches the workflow run. The returned pull requests do not necessarily indicate pull requests that triggered the run.
    pub pull_requests: Option<Vec<PullRequestMinimal>>,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `actor`
    pub actor: Option<SimpleUser>,
    /// `triggering_actor`
    pub triggering_actor: Option<SimpleUser>,
    /// The start time of the latest run. Resets on re-run.
    pub run_started_at: Option<DateTime>,
    /// The URL to the jobs for the workflow run.
    pub jobs_url: String,
    /// The URL to download the logs for the workflow run.
    pub logs_url: String,
    /// The URL to the associated check suite.
    pub check_suite_url: String,
    /// The URL to the artifacts for the workflow run.
    pub artifacts_url: String,
    /// The URL to cancel the workflow run.
    pub cancel_url: String,
    /// The URL to rerun the workflow run.
    pub rerun_url: String,
    /// The URL to the previous attempted run of this workflow, if one exists.
    pub previous_attempt_url: Maybe<String>,
    /// The URL to the workflow.
    pub workflow_url: String,
    /// `head_commit`
    pub head_commit: Option<SimpleCommit>,
    /// `repository`
    pub repository: MinimalRepository,
    /// `head_repository`
    pub head_repository: MinimalRepository,
    /// `head_repository_id`
    pub head_repository_id: Option<i64>,
    /// The event-specific title associated with the run or the run-name if set, or the value of `run-name` if it is set in the workflow.
    pub display_title: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
