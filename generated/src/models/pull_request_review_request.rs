// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/pull-request-review-request`.

use octoforge_runtime::Extra;
use super::{SimpleUser, Team};

/// Pull Request Review Request
#[derive(Clone)]
#[non_exhaustive]
pub struct PullRequestReviewRequest {
    /// `users`
    pub users: Vec<SimpleUser>,
    /// `teams`
    pub teams: Vec<Team>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
