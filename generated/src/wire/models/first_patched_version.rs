// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::FirstPatchedVersion;

impl Object for FirstPatchedVersion {
    const NAME: &'static str = "FirstPatchedVersion";
    const FIELDS: &'static [&'static str] = &["identifier"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            identifier: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.identifier], &self.extra)
    }
}

octoforge_runtime::object!(FirstPatchedVersion);
