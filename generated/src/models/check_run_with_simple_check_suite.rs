// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/check-run-with-simple-check-suite`.

use octoforge_runtime::{Boxed, DateTime, Extra};
use super::{
    DeploymentSimple, Integration, Output, PullRequestMinimal, SimpleCheckSuite,
    StepStatus,
};

/// A check performed on the code of a given code change
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckRunWithSimpleCheckSuite {
    /// `app`
    pub app: Option<Boxed<Integration>>,
    /// `check_suite`
    pub check_suite: SimpleCheckSuite,
    /// `completed_at`
    pub completed_at: Option<DateTime>,
    /// `conclusion`
    pub conclusion: Option<CheckRunWithSimpleCheckSuiteConclusion>,
    /// `deployment`
    pub deployment: Option<DeploymentSimple>,
    /// `details_url`
    pub details_url: String,
    /// `external_id`
    pub external_id: String,
    /// The SHA of the commit that is being checked.
    pub head_sha: String,
    /// `html_url`
    pub html_url: String,
    /// The id of the check.
    pub id: i64,
    /// The name of the check.
    pub name: String,
    /// `node_id`
    pub node_id: String,
    /// `output`
    pub output: Output,
    /// `pull_requests`
    pub pull_requests: Vec<PullRequestMinimal>,
    /// `started_at`
    pub started_at: DateTime,
    /// The phase of the lifecycle that the check is currently in.
    pub status: StepStatus,
    /// `url`
    pub url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/check-run-with-simple-check-suite/properties/conclusion`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CheckRunWithSimpleCheckSuiteConclusion {
    /// `waiting`
    Waiting,
    /// `pending`
    Pending,
    /// `startup_failure`
    StartupFailure,
    /// `stale`
    Stale,
    /// `success`
    Success,
    /// `failure`
    Failure,
    /// `neutral`
    Neutral,
    /// `cancelled`
    Cancelled,
    /// `skipped`
    Skipped,
    /// `timed_out`
    TimedOut,
    /// `action_required`
    ActionRequired,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
