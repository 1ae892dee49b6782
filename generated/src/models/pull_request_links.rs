// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/pull-request/properties/_links`.

use octoforge_runtime::Extra;
use super::Link;

/// Described at `/components/schemas/pull-request/properties/_links`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PullRequestLinks {
    /// `comments`
    pub comments: Link,
    /// `commits`
    pub commits: Link,
    /// `statuses`
    pub statuses: Link,
    /// `html`
    pub html: Link,
    /// `issue`
    pub issue: Link,
    /// `review_comments`
    pub review_comments: Link,
    /// `review_comment`
    pub review_comment: Link,
    /// `self`
    pub self_: Link,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
