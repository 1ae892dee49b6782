// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-params-status-check-configuration`.

use octoforge_runtime::Extra;

/// Required status check
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleParamsStatusCheckConfiguration {
    /// The status check context name that must be present on the commit.
    pub context: String,
    /// The optional integration ID that this status check must originate from.
    pub integration_id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleParamsStatusCheckConfiguration {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(context: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.context = context.into();
        new
    }
}
