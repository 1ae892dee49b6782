// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/converted-note-to-issue-issue-event`.

use octoforge_runtime::{Boxed, Extra};
use super::{Integration, IssueEventProjectCard, SimpleUser};

/// Converted Note to Issue Issue Event
#[derive(Clone)]
#[non_exhaustive]
pub struct ConvertedNoteToIssueIssueEvent {
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `url`
    pub url: String,
    /// `actor`
    pub actor: SimpleUser,
    /// `event`
    pub event: ConvertedNoteToIssueIssueEventEvent,
    /// `commit_id`
    pub commit_id: Option<String>,
    /// `commit_url`
    pub commit_url: Option<String>,
    /// `created_at`
    pub created_at: String,
    /// `performed_via_github_app`
    pub performed_via_github_app: Option<Boxed<Integration>>,
    /// `project_card`
    pub project_card: Option<IssueEventProjectCard>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/converted-note-to-issue-issue-event/properties/event`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConvertedNoteToIssueIssueEventEvent {
    /// `converted_note_to_issue`
    ConvertedNoteToIssue,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
