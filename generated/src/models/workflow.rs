// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/workflow`.

use octoforge_runtime::{DateTime, Extra};

/// A GitHub Actions workflow
#[derive(Clone)]
#[non_exhaustive]
pub struct Workflow {
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `name`
    pub name: String,
    /// `path`
    pub path: String,
    /// `state`
    pub state: WorkflowState,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `url`
    pub url: String,
    /// `html_url`
    pub html_url: String,
    /// `badge_url`
    pub badge_url: String,
    /// `deleted_at`
    pub deleted_at: Option<DateTime>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/workflow/properties/state`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkflowState {
    /// `active`
    Active,
    /// `deleted`
    Deleted,
    /// `disabled_fork`
    DisabledFork,
    /// `disabled_inactivity`
    DisabledInactivity,
    /// `disabled_manually`
    DisabledManually,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
