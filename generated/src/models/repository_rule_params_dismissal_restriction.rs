// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-params-dismissal-restriction`.

use octoforge_runtime::Extra;
use super::RepositoryRuleParamsActor;

/// Specify people, teams, or apps allowed to dismiss pull request reviews.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleParamsDismissalRestriction {
    /// Specify people, teams, or apps allowed to dismiss pull request reviews.
    pub allowed_actors: Option<Vec<RepositoryRuleParamsActor>>,
    /// Whether to restrict review dismissal to specific actors.
    pub enabled: bool,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleParamsDismissalRestriction {
    /// One in which only what is required is set.
    #[must_use]
    #[inline]
    pub fn new(enabled: bool) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.enabled = enabled;
        new
    }
}
