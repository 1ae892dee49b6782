// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ActionsSecret;

impl Object for ActionsSecret {
    const NAME: &'static str = "ActionsSecret";
    const FIELDS: &'static [&'static str] = &["name", "created_at", "updated_at"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            created_at: fields.at(1),
            updated_at: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.name, &self.created_at, &self.updated_at], &self.extra)
    }
}

octoforge_runtime::object!(ActionsSecret);
