// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/milestone`.

use octoforge_runtime::{DateTime, Extra};
use super::{CampaignState, SimpleUser};

/// A collection of related issues and pull requests.
#[doc(alias = "nullable-milestone")]
#[derive(Clone)]
#[non_exhaustive]
pub struct Milestone {
    /// `url`
    pub url: String,
    /// `html_url`
    pub html_url: String,
    /// `labels_url`
    pub labels_url: String,
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// The number of the milestone.
    pub number: i64,
    /// The state of the milestone.
    pub state: CampaignState,
    /// The title of the milestone.
    pub title: String,
    /// `description`
    pub description: Option<String>,
    /// `creator`
    pub creator: Option<SimpleUser>,
    /// `open_issues`
    pub open_issues: i64,
    /// `closed_issues`
    pub closed_issues: i64,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `closed_at`
    pub closed_at: Option<DateTime>,
    /// `due_on`
    pub due_on: Option<DateTime>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
