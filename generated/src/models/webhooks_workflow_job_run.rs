// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_workflow_job_run`.

use octoforge_runtime::{Extra, Value};

/// Described at `/components/schemas/webhooks_workflow_job_run`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksWorkflowJobRun {
    /// `conclusion`
    pub conclusion: Value,
    /// `created_at`
    pub created_at: String,
    /// `environment`
    pub environment: String,
    /// `html_url`
    pub html_url: String,
    /// `id`
    pub id: i64,
    /// `name`
    pub name: Value,
    /// `status`
    pub status: String,
    /// `updated_at`
    pub updated_at: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
