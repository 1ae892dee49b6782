// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::AttestationIds;

impl Object for AttestationIds {
    const NAME: &'static str = "AttestationIds";
    const FIELDS: &'static [&'static str] = &["attestation_ids"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            attestation_ids: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.attestation_ids], &self.extra)
    }
}

octoforge_runtime::object!(AttestationIds);
