// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-tag-name-pattern/properties/parameters`.

use octoforge_runtime::Extra;
use super::ParametersOperator;

/// Described at `/components/schemas/repository-rule-tag-name-pattern/properties/parameters`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Parameters {
    /// How this rule appears when configuring it.
    pub name: Option<String>,
    /// If true, the rule will fail if the pattern matches.
    pub negate: Option<bool>,
    /// The operator to use for matching.
    pub operator: ParametersOperator,
    /// The pattern to match with.
    pub pattern: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Parameters {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        operator: impl Into<ParametersOperator>,
        pattern: impl Into<String>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.operator = operator.into();
        new.pattern = pattern.into();
        new
    }
}
