// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::PagesSourceHash;

impl Object for PagesSourceHash {
    const NAME: &'static str = "PagesSourceHash";
    const FIELDS: &'static [&'static str] = &["branch", "path"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            branch: fields.at(0),
            path: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.branch, &self.path], &self.extra)
    }
}

octoforge_runtime::object!(PagesSourceHash);
