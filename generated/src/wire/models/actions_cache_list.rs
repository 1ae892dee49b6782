// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{ActionsCacheList, ActionsCacheListActionsCache};

impl Object for ActionsCacheList {
    const NAME: &'static str = "ActionsCacheList";
    const FIELDS: &'static [&'static str] = &["total_count", "actions_caches"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            actions_caches: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.actions_caches], &self.extra)
    }
}

octoforge_runtime::object!(ActionsCacheList);

impl Object for ActionsCacheListActionsCache {
    const NAME: &'static str = "ActionsCacheListActionsCache";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "ref",
        "key",
        "version",
        "last_accessed_at",
        "created_at",
        "size_in_bytes",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            r#ref: fields.at(1),
            key: fields.at(2),
            version: fields.at(3),
            last_accessed_at: fields.at(4),
            created_at: fields.at(5),
            size_in_bytes: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.r#ref,
                &self.key,
                &self.version,
                &self.last_accessed_at,
                &self.created_at,
                &self.size_in_bytes,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ActionsCacheListActionsCache);
