// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/pull-request-stack-pull-request`.

use octoforge_runtime::{DateTime, Extra};
use super::{CampaignState, PullRequestMinimalBase, SimpleUser};

/// Pull Request Stack Pull Request
#[derive(Clone)]
#[non_exhaustive]
pub struct PullRequestStackPullRequest {
    /// `id`
    pub id: i64,
    /// `number`
    pub number: i64,
    /// `url`
    pub url: String,
    /// `head`
    pub head: PullRequestMinimalBase,
    /// `base`
    pub base: PullRequestMinimalBase,
    /// `node_id`
    pub node_id: String,
    /// `title`
    pub title: String,
    /// `state`
    pub state: CampaignState,
    /// `merged_at`
    pub merged_at: Option<DateTime>,
    /// `draft`
    pub draft: bool,
    /// `html_url`
    pub html_url: String,
    /// `user`
    pub user: Option<SimpleUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
