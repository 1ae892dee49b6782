// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::RepositoryRuleParamsRestrictedCommits;

impl Object for RepositoryRuleParamsRestrictedCommits {
    const NAME: &'static str = "RepositoryRuleParamsRestrictedCommits";
    const FIELDS: &'static [&'static str] = &["oid", "reason"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            oid: fields.at(0),
            reason: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.oid, &self.reason], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryRuleParamsRestrictedCommits);
