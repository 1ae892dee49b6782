// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::OidcCustomSub;

impl Object for OidcCustomSub {
    const NAME: &'static str = "OidcCustomSub";
    const FIELDS: &'static [&'static str] = &[
        "include_claim_keys",
        "use_immutable_subject",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            include_claim_keys: fields.at(0),
            use_immutable_subject: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.include_claim_keys, &self.use_immutable_subject], &self.extra)
    }
}

octoforge_runtime::object!(OidcCustomSub);
