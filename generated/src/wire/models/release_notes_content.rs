// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ReleaseNotesContent;

impl Object for ReleaseNotesContent {
    const NAME: &'static str = "ReleaseNotesContent";
    const FIELDS: &'static [&'static str] = &["name", "body"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            body: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.name, &self.body], &self.extra)
    }
}

octoforge_runtime::object!(ReleaseNotesContent);
