// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_workflow`.

use octoforge_runtime::{DateTime, Extra};

/// Workflow
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksWorkflow {
    /// `badge_url`
    pub badge_url: String,
    /// `created_at`
    pub created_at: DateTime,
    /// `html_url`
    pub html_url: String,
    /// `id`
    pub id: i64,
    /// `name`
    pub name: String,
    /// `node_id`
    pub node_id: String,
    /// `path`
    pub path: String,
    /// `state`
    pub state: String,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `url`
    pub url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
