// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ActionsCacheUsageOrgEnterprise;

impl Object for ActionsCacheUsageOrgEnterprise {
    const NAME: &'static str = "ActionsCacheUsageOrgEnterprise";
    const FIELDS: &'static [&'static str] = &[
        "total_active_caches_count",
        "total_active_caches_size_in_bytes",
    ];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_active_caches_count: fields.at(0),
            total_active_caches_size_in_bytes: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.total_active_caches_count, &self.total_active_caches_size_in_bytes],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ActionsCacheUsageOrgEnterprise);
