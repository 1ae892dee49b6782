// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Topic;

impl Object for Topic {
    const NAME: &'static str = "Topic";
    const FIELDS: &'static [&'static str] = &["names"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            names: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.names], &self.extra)
    }
}

octoforge_runtime::object!(Topic);
