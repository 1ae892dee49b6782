// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/timeline-reviewed-event`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::{AuthorAssociation, SimpleUser, WebhooksReviewLinks};

/// Timeline Reviewed Event
#[derive(Clone)]
#[non_exhaustive]
pub struct TimelineReviewedEvent {
    /// `event`
    pub event: TimelineReviewedEventEvent,
    /// Unique identifier of the review
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `user`
    pub user: SimpleUser,
    /// The text of the review.
    pub body: Option<String>,
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
    /// `updated_at`
    pub updated_at: Maybe<DateTime>,
    /// A commit SHA for the review.
    pub commit_id: String,
    /// `body_html`
    pub body_html: Option<String>,
    /// `body_text`
    pub body_text: Option<String>,
    /// `author_association`
    pub author_association: AuthorAssociation,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/timeline-reviewed-event/properties/event`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TimelineReviewedEventEvent {
    /// `reviewed`
    Reviewed,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
