// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/nullable-issue-reference`.

use octoforge_runtime::{Extra, Maybe};
use super::SimpleRepository;

/// A minimal reference to an issue linked from a timeline event (e.g. sub-issue, parent-issue, or dependency events).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssueReference {
    /// The number of the referenced issue.
    pub number: i64,
    /// The title of the referenced issue.
    pub title: String,
    /// The state of the referenced issue.
    pub state: String,
    /// The reason for the referenced issue's state.
    pub state_reason: Maybe<String>,
    /// `repository`
    pub repository: SimpleRepository,
    /// The type of the referenced issue.
    pub issue_type: Option<IssueReferenceIssueType>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The type of the referenced issue.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssueReferenceIssueType {
    /// The unique identifier of the issue type.
    pub id: i64,
    /// The node identifier of the issue type.
    pub node_id: String,
    /// The name of the issue type.
    pub name: String,
    /// The color of the issue type.
    pub color: Maybe<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
