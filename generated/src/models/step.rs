// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-workflow-job-queued/properties/workflow_job/properties/steps/items`.

use octoforge_runtime::Extra;
use super::{StepConclusion, StepStatus};

/// Workflow Step
#[derive(Clone)]
#[non_exhaustive]
pub struct Step {
    /// `completed_at`
    pub completed_at: Option<String>,
    /// `conclusion`
    pub conclusion: Option<StepConclusion>,
    /// `name`
    pub name: String,
    /// `number`
    pub number: i64,
    /// `started_at`
    pub started_at: Option<String>,
    /// `status`
    pub status: StepStatus,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
