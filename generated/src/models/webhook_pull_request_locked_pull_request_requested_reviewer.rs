// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

//! Described at `/components/schemas/webhook-pull-request-locked/properties/pull_request/properties/requested_reviewers/items`.

use octoforge_runtime::Value;
use super::{RequestedReviewerTeam, WebhooksUserMannequin};

/// Described at `/components/schemas/webhook-pull-request-locked/properties/pull_request/properties/requested_reviewers/items`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum WebhookPullRequestLockedPullRequestRequestedReviewer {
    /// User.
    User(WebhooksUserMannequin),
    /// Team.
    Team(RequestedReviewerTeam),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<WebhooksUserMannequin>
for WebhookPullRequestLockedPullRequestRequestedReviewer {
    #[inline]
    fn from(value: WebhooksUserMannequin) -> Self {
        Self::User(value)
    }
}

impl From<RequestedReviewerTeam>
for WebhookPullRequestLockedPullRequestRequestedReviewer {
    #[inline]
    fn from(value: RequestedReviewerTeam) -> Self {
        Self::Team(value)
    }
}
