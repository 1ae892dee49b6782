// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    RepositoryRulesetConditionsRepositoryNameTarget,
    RepositoryRulesetConditionsRepositoryNameTargetRepositoryName,
};

impl Object for RepositoryRulesetConditionsRepositoryNameTarget {
    const NAME: &'static str = "RepositoryRulesetConditionsRepositoryNameTarget";
    const FIELDS: &'static [&'static str] = &["repository_name"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            repository_name: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.repository_name], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryRulesetConditionsRepositoryNameTarget);

impl Object for RepositoryRulesetConditionsRepositoryNameTargetRepositoryName {
    const NAME: &'static str = "RepositoryRulesetConditionsRepositoryNameTargetRepositoryName";
    const FIELDS: &'static [&'static str] = &["include", "exclude", "protected"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            include: fields.at(0),
            exclude: fields.at(1),
            protected: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.include, &self.exclude, &self.protected], &self.extra)
    }
}

octoforge_runtime::object!(
    RepositoryRulesetConditionsRepositoryNameTargetRepositoryName
);
