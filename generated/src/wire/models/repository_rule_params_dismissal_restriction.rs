// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::RepositoryRuleParamsDismissalRestriction;

impl Object for RepositoryRuleParamsDismissalRestriction {
    const NAME: &'static str = "RepositoryRuleParamsDismissalRestriction";
    const FIELDS: &'static [&'static str] = &["allowed_actors", "enabled"];
    const REQUIRED: &'static [u64] = &[2];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            allowed_actors: fields.at(0),
            enabled: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.allowed_actors, &self.enabled], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryRuleParamsDismissalRestriction);
