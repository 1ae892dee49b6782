// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Attestation;

impl Object for Attestation {
    const NAME: &'static str = "Attestation";
    const FIELDS: &'static [&'static str] = &[
        "bundle",
        "repository_id",
        "bundle_url",
        "initiator",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            bundle: fields.at(0),
            repository_id: fields.at(1),
            bundle_url: fields.at(2),
            initiator: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.bundle, &self.repository_id, &self.bundle_url, &self.initiator],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Attestation);
