// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ActionsCacheRetentionLimitForEnterprise;

impl Object for ActionsCacheRetentionLimitForEnterprise {
    const NAME: &'static str = "ActionsCacheRetentionLimitForEnterprise";
    const FIELDS: &'static [&'static str] = &["max_cache_retention_days"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            max_cache_retention_days: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.max_cache_retention_days], &self.extra)
    }
}

octoforge_runtime::object!(ActionsCacheRetentionLimitForEnterprise);
