// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_review`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::{AuthorAssociation, WebhooksReviewLinks, WebhooksUser};

/// The review that was affected.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksReview {
    /// `_links`
    pub links: WebhooksReviewLinks,
    /// How the author is associated with the repository.
    pub author_association: AuthorAssociation,
    /// The text of the review.
    pub body: Option<String>,
    /// A commit SHA for the review.
    pub commit_id: String,
    /// `html_url`
    pub html_url: String,
    /// Unique identifier of the review
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `pull_request_url`
    pub pull_request_url: String,
    /// `state`
    pub state: String,
    /// `submitted_at`
    pub submitted_at: Option<DateTime>,
    /// `updated_at`
    pub updated_at: Maybe<DateTime>,
    /// User
    pub user: Option<WebhooksUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
