// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Check;

impl Object for Check {
    const NAME: &'static str = "Check";
    const FIELDS: &'static [&'static str] = &["context", "app_id"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            context: fields.at(0),
            app_id: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.context, &self.app_id], &self.extra)
    }
}

octoforge_runtime::object!(Check);
