// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/workflow-run-usage`.

use octoforge_runtime::Extra;

/// Workflow Run Usage
#[derive(Clone)]
#[non_exhaustive]
pub struct WorkflowRunUsage {
    /// `billable`
    pub billable: WorkflowRunUsageBillable,
    /// `run_duration_ms`
    pub run_duration_ms: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/workflow-run-usage/properties/billable`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WorkflowRunUsageBillable {
    /// `UBUNTU`
    pub ubuntu: Option<WorkflowRunUsageBillableMacos>,
    /// `MACOS`
    pub macos: Option<WorkflowRunUsageBillableMacos>,
    /// `WINDOWS`
    pub windows: Option<WorkflowRunUsageBillableMacos>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/workflow-run-usage/properties/billable/properties/MACOS`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WorkflowRunUsageBillableMacos {
    /// `total_ms`
    pub total_ms: i64,
    /// `jobs`
    pub jobs: i64,
    /// `job_runs`
    pub job_runs: Option<Vec<WorkflowRunUsageBillableMacosJobRun>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/workflow-run-usage/properties/billable/properties/MACOS/properties/job_runs/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WorkflowRunUsageBillableMacosJobRun {
    /// `job_id`
    pub job_id: i64,
    /// `duration_ms`
    pub duration_ms: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
