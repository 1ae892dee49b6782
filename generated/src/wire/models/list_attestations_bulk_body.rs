// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ListAttestationsBulkBody;

impl Object for ListAttestationsBulkBody {
    const NAME: &'static str = "ListAttestationsBulkBody";
    const FIELDS: &'static [&'static str] = &["subject_digests", "predicate_type"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            subject_digests: fields.at(0),
            predicate_type: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.subject_digests, &self.predicate_type], &self.extra)
    }
}

octoforge_runtime::object!(ListAttestationsBulkBody);
