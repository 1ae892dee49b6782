// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    RepositoryRulesetConditionsRepositoryPropertyTarget,
    RepositoryRulesetConditionsRepositoryPropertyTargetRepositoryProperty,
};

impl Object for RepositoryRulesetConditionsRepositoryPropertyTarget {
    const NAME: &'static str = "RepositoryRulesetConditionsRepositoryPropertyTarget";
    const FIELDS: &'static [&'static str] = &["repository_property"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            repository_property: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.repository_property], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryRulesetConditionsRepositoryPropertyTarget);

impl Object for RepositoryRulesetConditionsRepositoryPropertyTargetRepositoryProperty {
    const NAME: &'static str = "RepositoryRulesetConditionsRepositoryPropertyTargetRepositoryProperty";
    const FIELDS: &'static [&'static str] = &["include", "exclude"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            include: fields.at(0),
            exclude: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.include, &self.exclude], &self.extra)
    }
}

octoforge_runtime::object!(
    RepositoryRulesetConditionsRepositoryPropertyTargetRepositoryProperty
);
