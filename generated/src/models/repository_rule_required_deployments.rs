// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-required-deployments`.

use octoforge_runtime::Extra;

/// Choose which environments must be successfully deployed to before refs can be pushed into a ref that matches this rule.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleRequiredDeployments {
    /// `type`
    pub r#type: RepositoryRuleRequiredDeploymentsType,
    /// `parameters`
    pub parameters: Option<RepositoryRuleRequiredDeploymentsParameters>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleRequiredDeployments {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(r#type: impl Into<RepositoryRuleRequiredDeploymentsType>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.r#type = r#type.into();
        new
    }
}

/// Described at `/components/schemas/repository-rule-required-deployments/properties/parameters`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleRequiredDeploymentsParameters {
    /// The environments that must be successfully deployed to before branches can be merged.
    pub required_deployment_environments: Vec<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleRequiredDeploymentsParameters {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        required_deployment_environments: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.required_deployment_environments = required_deployment_environments
            .into_iter()
            .map(Into::into)
            .collect::<Vec<_>>();
        new
    }
}

/// Described at `/components/schemas/repository-rule-required-deployments/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryRuleRequiredDeploymentsType {
    /// `required_deployments`
    RequiredDeployments,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
