// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::KeySimple;

impl Object for KeySimple {
    const NAME: &'static str = "KeySimple";
    const FIELDS: &'static [&'static str] = &["id", "key", "created_at", "last_used"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            key: fields.at(1),
            created_at: fields.at(2),
            last_used: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id, &self.key, &self.created_at, &self.last_used], &self.extra)
    }
}

octoforge_runtime::object!(KeySimple);
