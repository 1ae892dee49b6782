// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_reviewers`.

use octoforge_runtime::{Extra, Maybe};
use super::{User, WebhooksAlertDismisser};

/// Described at `/components/schemas/webhooks_reviewers/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksReviewersItem {
    /// User
    pub reviewer: Maybe<WebhooksAlertDismisser>,
    /// `type`
    pub r#type: Option<User>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhooks_reviewers`.
pub type WebhooksReviewers = Vec<WebhooksReviewersItem>;
