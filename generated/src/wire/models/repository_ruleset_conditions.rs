// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{RepositoryRulesetConditions, RepositoryRulesetConditionsRefName};

impl Object for RepositoryRulesetConditions {
    const NAME: &'static str = "RepositoryRulesetConditions";
    const FIELDS: &'static [&'static str] = &["ref_name"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            ref_name: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.ref_name], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryRulesetConditions);

impl Object for RepositoryRulesetConditionsRefName {
    const NAME: &'static str = "RepositoryRulesetConditionsRefName";
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

octoforge_runtime::object!(RepositoryRulesetConditionsRefName);
