// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    RepositoryRulesetConditionsRepositoryPropertySpec,
    RepositoryRulesetConditionsRepositoryPropertySpecSource,
};

impl Object for RepositoryRulesetConditionsRepositoryPropertySpec {
    const NAME: &'static str = "RepositoryRulesetConditionsRepositoryPropertySpec";
    const FIELDS: &'static [&'static str] = &["name", "property_values", "source"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            property_values: fields.at(1),
            source: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.name, &self.property_values, &self.source], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryRulesetConditionsRepositoryPropertySpec);

impl Literal for RepositoryRulesetConditionsRepositoryPropertySpecSource {
    const NAME: &'static str = "RepositoryRulesetConditionsRepositoryPropertySpecSource";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Custom => "custom",
            Self::System => "system",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "custom" => Self::Custom,
            "system" => Self::System,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositoryRulesetConditionsRepositoryPropertySpecSource);
