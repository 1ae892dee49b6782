// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-workflows`.

use octoforge_runtime::Extra;
use super::RepositoryRuleParamsWorkflowFileReference;

/// Require all changes made to a targeted branch to pass the specified workflows before they can be merged.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleWorkflows {
    /// `type`
    pub r#type: RepositoryRuleWorkflowsType,
    /// `parameters`
    pub parameters: Option<RepositoryRuleWorkflowsParameters>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleWorkflows {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(r#type: impl Into<RepositoryRuleWorkflowsType>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.r#type = r#type.into();
        new
    }
}

/// Described at `/components/schemas/repository-rule-workflows/properties/parameters`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleWorkflowsParameters {
    /// Allow repositories and branches to be created if a check would otherwise prohibit it.
    pub do_not_enforce_on_create: Option<bool>,
    /// Workflows that must pass for this rule to pass.
    pub workflows: Vec<RepositoryRuleParamsWorkflowFileReference>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleWorkflowsParameters {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        workflows: impl IntoIterator<
            Item = impl Into<RepositoryRuleParamsWorkflowFileReference>,
        >,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.workflows = workflows.into_iter().map(Into::into).collect::<Vec<_>>();
        new
    }
}

/// Described at `/components/schemas/repository-rule-workflows/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryRuleWorkflowsType {
    /// `workflows`
    Workflows,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
