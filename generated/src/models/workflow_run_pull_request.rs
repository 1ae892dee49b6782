// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-workflow-run-completed/properties/workflow_run/properties/pull_requests/items`.

use octoforge_runtime::{Extra, Number};
use super::PullRequestMinimalBase;

/// Described at `/components/schemas/webhook-workflow-run-completed/properties/workflow_run/properties/pull_requests/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WorkflowRunPullRequest {
    /// `base`
    pub base: PullRequestMinimalBase,
    /// `head`
    pub head: PullRequestMinimalBase,
    /// `id`
    pub id: Number,
    /// `number`
    pub number: Number,
    /// `url`
    pub url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
