// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-required-status-checks`.

use octoforge_runtime::Extra;
use super::RepositoryRuleParamsStatusCheckConfiguration;

/// Choose which status checks must pass before the ref is updated. When enabled, commits must first be pushed to another ref where the checks pass.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleRequiredStatusChecks {
    /// `type`
    pub r#type: RepositoryRuleRequiredStatusChecksType,
    /// `parameters`
    pub parameters: Option<RepositoryRuleRequiredStatusChecksParameters>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleRequiredStatusChecks {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(r#type: impl Into<RepositoryRuleRequiredStatusChecksType>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.r#type = r#type.into();
        new
    }
}

/// Described at `/components/schemas/repository-rule-required-status-checks/properties/parameters`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleRequiredStatusChecksParameters {
    /// Allow repositories and branches to be created if a check would otherwise prohibit it.
    pub do_not_enforce_on_create: Option<bool>,
    /// Status checks that are required.
    pub required_status_checks: Vec<RepositoryRuleParamsStatusCheckConfiguration>,
    /// Whether pull requests targeting a matching branch must be tested with the latest code. This setting will not take effect unless at least one status check is enabled.
    pub strict_required_status_checks_policy: bool,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleRequiredStatusChecksParameters {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        required_status_checks: impl IntoIterator<
            Item = impl Into<RepositoryRuleParamsStatusCheckConfiguration>,
        >,
        strict_required_status_checks_policy: bool,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.required_status_checks = required_status_checks
            .into_iter()
            .map(Into::into)
            .collect::<Vec<_>>();
        new.strict_required_status_checks_policy = strict_required_status_checks_policy;
        new
    }
}

/// Described at `/components/schemas/repository-rule-required-status-checks/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryRuleRequiredStatusChecksType {
    /// `required_status_checks`
    RequiredStatusChecks,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
