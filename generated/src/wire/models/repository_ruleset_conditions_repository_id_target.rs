// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    RepositoryRulesetConditionsRepositoryIdTarget,
    RepositoryRulesetConditionsRepositoryIdTargetRepositoryId,
};

impl Object for RepositoryRulesetConditionsRepositoryIdTarget {
    const NAME: &'static str = "RepositoryRulesetConditionsRepositoryIdTarget";
    const FIELDS: &'static [&'static str] = &["repository_id"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            repository_id: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.repository_id], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryRulesetConditionsRepositoryIdTarget);

impl Object for RepositoryRulesetConditionsRepositoryIdTargetRepositoryId {
    const NAME: &'static str = "RepositoryRulesetConditionsRepositoryIdTargetRepositoryId";
    const FIELDS: &'static [&'static str] = &["repository_ids"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            repository_ids: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.repository_ids], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryRulesetConditionsRepositoryIdTargetRepositoryId);
