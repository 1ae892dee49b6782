// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_review/properties/_links`.

use octoforge_runtime::Extra;
use super::Link;

/// Described at `/components/schemas/webhooks_review/properties/_links`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksReviewLinks {
    /// Link
    pub html: Link,
    /// Link
    pub pull_request: Link,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
