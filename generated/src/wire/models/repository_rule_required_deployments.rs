// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    RepositoryRuleRequiredDeployments, RepositoryRuleRequiredDeploymentsParameters,
    RepositoryRuleRequiredDeploymentsType,
};

impl Object for RepositoryRuleRequiredDeployments {
    const NAME: &'static str = "RepositoryRuleRequiredDeployments";
    const FIELDS: &'static [&'static str] = &["type", "parameters"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            parameters: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.r#type, &self.parameters], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryRuleRequiredDeployments);

impl Object for RepositoryRuleRequiredDeploymentsParameters {
    const NAME: &'static str = "RepositoryRuleRequiredDeploymentsParameters";
    const FIELDS: &'static [&'static str] = &["required_deployment_environments"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            required_deployment_environments: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.required_deployment_environments], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryRuleRequiredDeploymentsParameters);

impl Literal for RepositoryRuleRequiredDeploymentsType {
    const NAME: &'static str = "RepositoryRuleRequiredDeploymentsType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::RequiredDeployments => "required_deployments",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "required_deployments" => Self::RequiredDeployments,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositoryRuleRequiredDeploymentsType);
