// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Verification;

impl Object for Verification {
    const NAME: &'static str = "Verification";
    const FIELDS: &'static [&'static str] = &[
        "verified",
        "reason",
        "payload",
        "signature",
        "verified_at",
    ];
    const REQUIRED: &'static [u64] = &[31];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            verified: fields.at(0),
            reason: fields.at(1),
            payload: fields.at(2),
            signature: fields.at(3),
            verified_at: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.verified,
                &self.reason,
                &self.payload,
                &self.signature,
                &self.verified_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Verification);
