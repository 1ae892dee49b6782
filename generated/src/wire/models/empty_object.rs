// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::EmptyObject;

impl Object for EmptyObject {
    const NAME: &'static str = "EmptyObject";
    const FIELDS: &'static [&'static str] = &[];
    const REQUIRED: &'static [u64] = &[];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self { extra: fields.extra() }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[], &self.extra)
    }
}

octoforge_runtime::object!(EmptyObject);
