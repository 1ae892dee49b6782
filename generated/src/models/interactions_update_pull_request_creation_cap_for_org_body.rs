// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/paths/~1orgs~1{org}~1interaction-limits~1pulls~1creation-cap/patch/requestBody/content/application~1json/schema`.

use octoforge_runtime::Extra;

/// Described at `/paths/~1orgs~1{org}~1interaction-limits~1pulls~1creation-cap/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InteractionsUpdatePullRequestCreationCapForOrgBody {
    /// Whether the pull request creation cap is enabled
    pub enabled: bool,
    /// The maximum number of open pull requests a user can have at one time
    pub max_open_pull_requests: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl InteractionsUpdatePullRequestCreationCapForOrgBody {
    /// One in which only what is required is set.
    #[must_use]
    #[inline]
    pub fn new(enabled: bool) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.enabled = enabled;
        new
    }
}
