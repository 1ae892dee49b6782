// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    RepositoryRuleWorkflows, RepositoryRuleWorkflowsParameters,
    RepositoryRuleWorkflowsType,
};

impl Object for RepositoryRuleWorkflows {
    const NAME: &'static str = "RepositoryRuleWorkflows";
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

octoforge_runtime::object!(RepositoryRuleWorkflows);

impl Object for RepositoryRuleWorkflowsParameters {
    const NAME: &'static str = "RepositoryRuleWorkflowsParameters";
    const FIELDS: &'static [&'static str] = &["do_not_enforce_on_create", "workflows"];
    const REQUIRED: &'static [u64] = &[2];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            do_not_enforce_on_create: fields.at(0),
            workflows: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.do_not_enforce_on_create, &self.workflows], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryRuleWorkflowsParameters);

impl Literal for RepositoryRuleWorkflowsType {
    const NAME: &'static str = "RepositoryRuleWorkflowsType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Workflows => "workflows",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "workflows" => Self::Workflows,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositoryRuleWorkflowsType);
