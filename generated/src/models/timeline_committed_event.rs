// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/timeline-committed-event`.

use octoforge_runtime::Extra;
use super::{GitCommitAuthor, GitCommitParent, ShortBlob, Verification};

/// Timeline Committed Event
#[derive(Clone)]
#[non_exhaustive]
pub struct TimelineCommittedEvent {
    /// `event`
    pub event: Option<TimelineCommittedEventEvent>,
    /// SHA for the commit
    pub sha: String,
    /// `node_id`
    pub node_id: String,
    /// `url`
    pub url: String,
    /// Identifying information for the git-user
    pub author: GitCommitAuthor,
    /// Identifying information for the git-user
    pub committer: GitCommitAuthor,
    /// Message describing the purpose of the commit
    pub message: String,
    /// `tree`
    pub tree: ShortBlob,
    /// `parents`
    pub parents: Vec<GitCommitParent>,
    /// `verification`
    pub verification: Verification,
    /// `html_url`
    pub html_url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/timeline-committed-event/properties/event`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TimelineCommittedEventEvent {
    /// `committed`
    Committed,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
