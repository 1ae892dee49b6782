// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/job`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::{JobConclusion, QueuedInProgressCompleted, WorkflowRunStatus};

/// Information of a job execution in a workflow run
#[derive(Clone)]
#[non_exhaustive]
pub struct Job {
    /// The id of the job.
    pub id: i64,
    /// The id of the associated workflow run.
    pub run_id: i64,
    /// `run_url`
    pub run_url: String,
    /// Attempt number of the associated workflow run, 1 for first attempt and higher if the workflow was re-run.
    pub run_attempt: Option<i64>,
    /// `node_id`
    pub node_id: String,
    /// The SHA of the commit that is being run.
    pub head_sha: String,
    /// `url`
    pub url: String,
    /// `html_url`
    pub html_url: Option<String>,
    /// The phase of the lifecycle that the job is currently in.
    pub status: WorkflowRunStatus,
    /// The outcome of the job.
    pub conclusion: Option<JobConclusion>,
    /// The time that the job created, in ISO 8601 format.
    pub created_at: Option<DateTime>,
    /// The time that the job started, in ISO 8601 format.
    pub started_at: DateTime,
    /// The time that the job finished, in ISO 8601 format.
    pub completed_at: Option<DateTime>,
    /// The name of the job.
    pub name: String,
    /// Steps in this job.
    pub steps: Option<Vec<JobStep>>,
    /// `check_run_url`
    pub check_run_url: String,
    /// Labels for the workflow job. Specified by the "runs_on" attribute in the action's workflow file.
    pub labels: Vec<String>,
    /// The ID of the runner to which this job has been assigned. (If a runner hasn't yet been assigned, this will be null.)
    pub runner_id: Option<i64>,
    /// The name of the runner to which this job has been assigned. (If a runner hasn't yet been assigned, this will be null.)
    pub runner_name: Option<String>,
    /// The ID of the runner group to which this job has been assigned. (If a runner hasn't yet been assigned, this will be null.)
    pub runner_group_id: Option<i64>,
    /// The name of the runner group to which this job has been assigned. (If a runner hasn't yet been assigned, this will be null.)
    pub runner_group_name: Option<String>,
    /// The name of the workflow.
    pub workflow_name: Option<String>,
    /// The name of the current branch.
    pub head_branch: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/job/properties/steps/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct JobStep {
    /// The phase of the lifecycle that the job is currently in.
    pub status: QueuedInProgressCompleted,
    /// The outcome of the job.
    pub conclusion: Option<String>,
    /// The name of the job.
    pub name: String,
    /// `number`
    pub number: i64,
    /// The time that the step started, in ISO 8601 format.
    pub started_at: Maybe<DateTime>,
    /// The time that the job finished, in ISO 8601 format.
    pub completed_at: Maybe<DateTime>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
