// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Bundle;

impl Object for Bundle {
    const NAME: &'static str = "Bundle";
    const FIELDS: &'static [&'static str] = &[
        "mediaType",
        "verificationMaterial",
        "dsseEnvelope",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            media_type: fields.at(0),
            verification_material: fields.at(1),
            dsse_envelope: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.media_type, &self.verification_material, &self.dsse_envelope],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Bundle);
