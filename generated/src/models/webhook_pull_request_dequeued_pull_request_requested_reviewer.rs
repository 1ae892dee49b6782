// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

//! Described at `/components/schemas/webhook-pull-request-dequeued/properties/pull_request/properties/requested_reviewers/items`.

use octoforge_runtime::Value;
use super::{RequestedTeam, WebhooksUser};

/// Described at `/components/schemas/webhook-pull-request-dequeued/properties/pull_request/properties/requested_reviewers/items`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum WebhookPullRequestDequeuedPullRequestRequestedReviewer {
    /// User.
    User(WebhooksUser),
    /// Team.
    Team(RequestedTeam),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<WebhooksUser> for WebhookPullRequestDequeuedPullRequestRequestedReviewer {
    #[inline]
    fn from(value: WebhooksUser) -> Self {
        Self::User(value)
    }
}

impl From<RequestedTeam> for WebhookPullRequestDequeuedPullRequestRequestedReviewer {
    #[inline]
    fn from(value: RequestedTeam) -> Self {
        Self::Team(value)
    }
}
