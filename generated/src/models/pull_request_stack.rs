// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/pull-request-stack`.

use octoforge_runtime::Extra;
use super::PullRequestStackBase;

/// The stack information associated with a pull request.
#[derive(Clone)]
#[non_exhaustive]
pub struct PullRequestStack {
    /// `base`
    pub base: PullRequestStackBase,
    /// The total number of pull requests in the stack.
    pub size: Option<i64>,
    /// The one-based position of this pull request within the stack, where 1 is the bottom of the stack.
    pub position: Option<i64>,
    /// The ID of the stack that this pull request belongs to.
    pub id: Option<i64>,
    /// The number of the stack that this pull request belongs to.
    pub number: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
