// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/blocked-by-added-issue-event`.

use octoforge_runtime::{Boxed, Extra};
use super::{BlockedByAdded, Integration, IssueReference, SimpleUser};

/// Blocked-by Added Issue Event
#[derive(Clone)]
#[non_exhaustive]
pub struct BlockedByAddedIssueEvent {
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `url`
    pub url: String,
    /// `actor`
    pub actor: SimpleUser,
    /// `event`
    pub event: BlockedByAdded,
    /// `commit_id`
    pub commit_id: Option<String>,
    /// `commit_url`
    pub commit_url: Option<String>,
    /// `created_at`
    pub created_at: String,
    /// `performed_via_github_app`
    pub performed_via_github_app: Option<Boxed<Integration>>,
    /// `blocked_by`
    pub blocked_by: Option<Boxed<IssueReference>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
