// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Reference;

impl Object for Reference {
    const NAME: &'static str = "Reference";
    const FIELDS: &'static [&'static str] = &["url"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.url], &self.extra)
    }
}

octoforge_runtime::object!(Reference);
