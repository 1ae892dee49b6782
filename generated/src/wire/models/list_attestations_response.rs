// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ListAttestationsResponse;

impl Object for ListAttestationsResponse {
    const NAME: &'static str = "ListAttestationsResponse";
    const FIELDS: &'static [&'static str] = &["attestations"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            attestations: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.attestations], &self.extra)
    }
}

octoforge_runtime::object!(ListAttestationsResponse);
