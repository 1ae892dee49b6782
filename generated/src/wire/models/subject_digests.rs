// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::SubjectDigests;

impl Object for SubjectDigests {
    const NAME: &'static str = "SubjectDigests";
    const FIELDS: &'static [&'static str] = &["subject_digests"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            subject_digests: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.subject_digests], &self.extra)
    }
}

octoforge_runtime::object!(SubjectDigests);
