// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::RepositoryRuleParamsStatusCheckConfiguration;

impl Object for RepositoryRuleParamsStatusCheckConfiguration {
    const NAME: &'static str = "RepositoryRuleParamsStatusCheckConfiguration";
    const FIELDS: &'static [&'static str] = &["context", "integration_id"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            context: fields.at(0),
            integration_id: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.context, &self.integration_id], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryRuleParamsStatusCheckConfiguration);
