// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{ConcurrencyGroupList, ConcurrencyGroupListConcurrencyGroup};

impl Object for ConcurrencyGroupList {
    const NAME: &'static str = "ConcurrencyGroupList";
    const FIELDS: &'static [&'static str] = &["total_count", "concurrency_groups"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            concurrency_groups: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.concurrency_groups], &self.extra)
    }
}

octoforge_runtime::object!(ConcurrencyGroupList);

impl Object for ConcurrencyGroupListConcurrencyGroup {
    const NAME: &'static str = "ConcurrencyGroupListConcurrencyGroup";
    const FIELDS: &'static [&'static str] = &[
        "group_name",
        "group_url",
        "last_acquired_at",
    ];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            group_name: fields.at(0),
            group_url: fields.at(1),
            last_acquired_at: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.group_name, &self.group_url, &self.last_acquired_at], &self.extra)
    }
}

octoforge_runtime::object!(ConcurrencyGroupListConcurrencyGroup);
