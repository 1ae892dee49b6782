// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/pull-request-stack-minimal`.

use octoforge_runtime::{DateTime, Extra};
use super::{CampaignState, PullRequestStackBase, ResponseBase};

/// Pull Request Stack Minimal
#[derive(Clone)]
#[non_exhaustive]
pub struct PullRequestStackMinimal {
    /// `id`
    pub id: i64,
    /// `number`
    pub number: i64,
    /// `node_id`
    pub node_id: String,
    /// `url`
    pub url: String,
    /// `base`
    pub base: ResponseBase,
    /// Whether the stack has any open pull request. False when all pull requests are merged or closed.
    pub open: bool,
    /// `created_at`
    pub created_at: DateTime,
    /// `pull_requests`
    pub pull_requests: Vec<PullRequestStackMinimalPullRequest>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/pull-request-stack-minimal/properties/pull_requests/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PullRequestStackMinimalPullRequest {
    /// `number`
    pub number: i64,
    /// `state`
    pub state: CampaignState,
    /// `draft`
    pub draft: bool,
    /// `merged_at`
    pub merged_at: Option<DateTime>,
    /// `head`
    pub head: PullRequestStackBase,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
