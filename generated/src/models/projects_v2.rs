// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/projects-v2`.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe, Number};
use super::{CampaignState, ProjectsV2StatusUpdate, SimpleUser};

/// A projects v2 project
#[derive(Clone)]
#[non_exhaustive]
pub struct ProjectsV2 {
    /// The unique identifier of the project.
    pub id: Number,
    /// The node ID of the project.
    pub node_id: String,
    /// `owner`
    pub owner: SimpleUser,
    /// `creator`
    pub creator: SimpleUser,
    /// The project title.
    pub title: String,
    /// A short description of the project.
    pub description: Option<String>,
    /// Whether the project is visible to anyone with access to the owner.
    pub public: bool,
    /// The time when the project was closed.
    pub closed_at: Option<DateTime>,
    /// The time when the project was created.
    pub created_at: DateTime,
    /// The time when the project was last updated.
    pub updated_at: DateTime,
    /// The project number.
    pub number: i64,
    /// A concise summary of the project.
    pub short_description: Option<String>,
    /// The time when the project was deleted.
    pub deleted_at: Option<DateTime>,
    /// `deleted_by`
    pub deleted_by: Option<SimpleUser>,
    /// The current state of the project.
    pub state: Option<CampaignState>,
    /// `latest_status_update`
    pub latest_status_update: Maybe<Boxed<ProjectsV2StatusUpdate>>,
    /// Whether this project is a template
    pub is_template: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
