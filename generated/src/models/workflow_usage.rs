// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/workflow-usage`.

use octoforge_runtime::Extra;

/// Workflow Usage
#[derive(Clone)]
#[non_exhaustive]
pub struct WorkflowUsage {
    /// `billable`
    pub billable: WorkflowUsageBillable,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/workflow-usage/properties/billable`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WorkflowUsageBillable {
    /// `UBUNTU`
    pub ubuntu: Option<WorkflowUsageBillableMacos>,
    /// `MACOS`
    pub macos: Option<WorkflowUsageBillableMacos>,
    /// `WINDOWS`
    pub windows: Option<WorkflowUsageBillableMacos>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/workflow-usage/properties/billable/properties/MACOS`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WorkflowUsageBillableMacos {
    /// `total_ms`
    pub total_ms: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
