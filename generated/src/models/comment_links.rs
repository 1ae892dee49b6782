// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/review-comment/properties/_links`.

use octoforge_runtime::Extra;
use super::Link;

/// Described at `/components/schemas/review-comment/properties/_links`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CommentLinks {
    /// `self`
    pub self_: Link,
    /// `html`
    pub html: Link,
    /// `pull_request`
    pub pull_request: Link,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
