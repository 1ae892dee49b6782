// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::GitignoreTemplate;

impl Object for GitignoreTemplate {
    const NAME: &'static str = "GitignoreTemplate";
    const FIELDS: &'static [&'static str] = &["name", "source"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            source: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.name, &self.source], &self.extra)
    }
}

octoforge_runtime::object!(GitignoreTemplate);
