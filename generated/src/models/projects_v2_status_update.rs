// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/projects-v2-status-update`.

use octoforge_runtime::{Date, DateTime, Extra, Maybe, Number};
use super::{ProjectsV2StatusUpdateStatus, SimpleUser};

/// An status update belonging to a project
#[doc(alias = "nullable-projects-v2-status-update")]
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectsV2StatusUpdate {
    /// The unique identifier of the status update.
    pub id: Number,
    /// The node ID of the status update.
    pub node_id: String,
    /// The node ID of the project that this status update belongs to.
    pub project_node_id: Option<String>,
    /// `creator`
    pub creator: Option<SimpleUser>,
    /// The time when the status update was created.
    pub created_at: DateTime,
    /// The time when the status update was last updated.
    pub updated_at: DateTime,
    /// The current status.
    pub status: Maybe<ProjectsV2StatusUpdateStatus>,
    /// The start date of the period covered by the update.
    pub start_date: Option<Date>,
    /// The target date associated with the update.
    pub target_date: Option<Date>,
    /// Body of the status update
    pub body: Maybe<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
