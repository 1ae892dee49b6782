// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ActionsCacheUsageByRepository;

impl Object for ActionsCacheUsageByRepository {
    const NAME: &'static str = "ActionsCacheUsageByRepository";
    const FIELDS: &'static [&'static str] = &[
        "full_name",
        "active_caches_size_in_bytes",
        "active_caches_count",
    ];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            full_name: fields.at(0),
            active_caches_size_in_bytes: fields.at(1),
            active_caches_count: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.full_name,
                &self.active_caches_size_in_bytes,
                &self.active_caches_count,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ActionsCacheUsageByRepository);
