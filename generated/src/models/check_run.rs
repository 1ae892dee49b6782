// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/check-run`.

use octoforge_runtime::{Boxed, DateTime, Extra};
use super::{
    DeploymentSimple, Integration, JobConclusion, Output, PullRequestMinimal,
    WorkflowRunStatus,
};

/// A check performed on the code of a given code change
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckRun {
    /// The id of the check.
    pub id: i64,
    /// The SHA of the commit that is being checked.
    pub head_sha: String,
    /// `node_id`
    pub node_id: String,
    /// `external_id`
    pub external_id: Option<String>,
    /// `url`
    pub url: String,
    /// `html_url`
    pub html_url: Option<String>,
    /// `details_url`
    pub details_url: Option<String>,
    /// The phase of the lifecycle that the check is currently in. Statuses of waiting, requested, and pending are reserved for GitHub Actions check runs.
    pub status: WorkflowRunStatus,
    /// `conclusion`
    pub conclusion: Option<JobConclusion>,
    /// `started_at`
    pub started_at: Option<DateTime>,
    /// `completed_at`
    pub completed_at: Option<DateTime>,
    /// `output`
    pub output: Output,
    /// The name of the check.
    pub name: String,
    /// `check_suite`
    pub check_suite: Option<CheckRunCheckSuite>,
    /// `app`
    pub app: Option<Boxed<Integration>>,
    /// Pull requests that are open with a `head_sha` or `head_branch` that matches the check. The returned pull requests do not necessarily indicate pull requests that triggered the check.
    pub pull_requests: Vec<PullRequestMinimal>,
    /// `deployment`
    pub deployment: Option<DeploymentSimple>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/check-run/properties/check_suite`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckRunCheckSuite {
    /// `id`
    pub id: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
