// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-code-scanning`.

use octoforge_runtime::Extra;
use super::RepositoryRuleParamsCodeScanningTool;

/// Choose which tools must provide code scanning results before the reference is updated. When configured, code scanning must be enabled and have results for both the commit and the reference being updated.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleCodeScanning {
    /// `type`
    pub r#type: RepositoryRuleCodeScanningType,
    /// `parameters`
    pub parameters: Option<RepositoryRuleCodeScanningParameters>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleCodeScanning {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(r#type: impl Into<RepositoryRuleCodeScanningType>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.r#type = r#type.into();
        new
    }
}

/// Described at `/components/schemas/repository-rule-code-scanning/properties/parameters`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleCodeScanningParameters {
    /// Tools that must provide code scanning results for this rule to pass.
    pub code_scanning_tools: Vec<RepositoryRuleParamsCodeScanningTool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleCodeScanningParameters {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        code_scanning_tools: impl IntoIterator<
            Item = impl Into<RepositoryRuleParamsCodeScanningTool>,
        >,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.code_scanning_tools = code_scanning_tools
            .into_iter()
            .map(Into::into)
            .collect::<Vec<_>>();
        new
    }
}

/// Described at `/components/schemas/repository-rule-code-scanning/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryRuleCodeScanningType {
    /// `code_scanning`
    CodeScanning,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
