// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ActionsCacheStorageLimitForEnterprise;

impl Object for ActionsCacheStorageLimitForEnterprise {
    const NAME: &'static str = "ActionsCacheStorageLimitForEnterprise";
    const FIELDS: &'static [&'static str] = &["max_cache_size_gb"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            max_cache_size_gb: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.max_cache_size_gb], &self.extra)
    }
}

octoforge_runtime::object!(ActionsCacheStorageLimitForEnterprise);
