// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/check-suite`.

use octoforge_runtime::{Boxed, DateTime, Extra};
use super::{
    CheckSuiteConclusion, Integration, MinimalRepository, PullRequestMinimal,
    SimpleCommit, WorkflowRunStatus,
};

/// A suite of checks performed on the code of a given code change
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckSuite {
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `head_branch`
    pub head_branch: Option<String>,
    /// The SHA of the head commit that is being checked.
    pub head_sha: String,
    /// The phase of the lifecycle that the check suite is currently in. Statuses of waiting, requested, and pending are reserved for GitHub Actions check suites.
    pub status: Option<WorkflowRunStatus>,
    /// `conclusion`
    pub conclusion: Option<CheckSuiteConclusion>,
    /// `url`
    pub url: Option<String>,
    /// `before`
    pub before: Option<String>,
    /// `after`
    pub after: Option<String>,
    /// `pull_requests`
    pub pull_requests: Option<Vec<PullRequestMinimal>>,
    /// `app`
    pub app: Option<Boxed<Integration>>,
    /// `repository`
    pub repository: MinimalRepository,
    /// `created_at`
    pub created_at: Option<DateTime>,
    /// `updated_at`
    pub updated_at: Option<DateTime>,
    /// `head_commit`
    pub head_commit: SimpleCommit,
    /// `latest_check_runs_count`
    pub latest_check_runs_count: i64,
    /// `check_runs_url`
    pub check_runs_url: String,
    /// `rerequestable`
    pub rerequestable: Option<bool>,
    /// `runs_rerequestable`
    pub runs_rerequestable: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
