// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/pull-request-minimal`.

use octoforge_runtime::Extra;
use super::PullRequestMinimalBase;

/// Pull Request Minimal
#[derive(Clone)]
#[non_exhaustive]
pub struct PullRequestMinimal {
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
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
