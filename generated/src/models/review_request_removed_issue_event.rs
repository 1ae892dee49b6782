// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/review-request-removed-issue-event`.

use octoforge_runtime::{Boxed, Extra};
use super::{Integration, ReviewRequestRemovedAction, SimpleUser, Team};

/// Review Request Removed Issue Event
#[derive(Clone)]
#[non_exhaustive]
pub struct ReviewRequestRemovedIssueEvent {
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `url`
    pub url: String,
    /// `actor`
    pub actor: SimpleUser,
    /// `event`
    pub event: ReviewRequestRemovedAction,
    /// `commit_id`
    pub commit_id: Option<String>,
    /// `commit_url`
    pub commit_url: Option<String>,
    /// `created_at`
    pub created_at: String,
    /// `performed_via_github_app`
    pub performed_via_github_app: Option<Boxed<Integration>>,
    /// `review_requester`
    pub review_requester: SimpleUser,
    /// `requested_team`
    pub requested_team: Option<Boxed<Team>>,
    /// `requested_reviewer`
    pub requested_reviewer: Option<SimpleUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
