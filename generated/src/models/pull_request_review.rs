// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/pull-request-review`.

use octoforge_runtime::{DateTime, Extra};
use super::{AuthorAssociation, SimpleUser, WebhooksReviewLinks};

/// Pull Request Reviews are reviews on pull requests.
#[derive(Clone)]
#[non_exhaustive]
pub struct PullRequestReview {
    /// Unique identifier of the review
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `user`
    pub user: Option<SimpleUser>,
    /// The text of the review.
    pub body: String,
    /// `state`
    pub state: String,
    /// `html_url`
    pub html_url: String,
    /// `pull_request_url`
    pub pull_request_url: String,
    /// `_links`
    pub links: WebhooksReviewLinks,
    /// `submitted_at`
    pub submitted_at: Option<DateTime>,
    /// A commit SHA for the review. If the commit object was garbage collected or forcibly deleted, then it no longer exists in Git and this value will be `null`.
    pub commit_id: Option<String>,
    /// `body_html`
    pub body_html: Option<String>,
    /// `body_text`
    pub body_text: Option<String>,
    /// `author_association`
    pub author_association: AuthorAssociation,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
