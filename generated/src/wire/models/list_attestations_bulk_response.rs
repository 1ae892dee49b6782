// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ListAttestationsBulkResponse;

impl Object for ListAttestationsBulkResponse {
    const NAME: &'static str = "ListAttestationsBulkResponse";
    const FIELDS: &'static [&'static str] = &[
        "attestations_subject_digests",
        "page_info",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            attestations_subject_digests: fields.at(0),
            page_info: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.attestations_subject_digests, &self.page_info], &self.extra)
    }
}

octoforge_runtime::object!(ListAttestationsBulkResponse);
