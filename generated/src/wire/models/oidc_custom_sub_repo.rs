// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::OidcCustomSubRepo;

impl Object for OidcCustomSubRepo {
    const NAME: &'static str = "OidcCustomSubRepo";
    const FIELDS: &'static [&'static str] = &[
        "use_default",
        "include_claim_keys",
        "use_immutable_subject",
        "sub_claim_prefix",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            use_default: fields.at(0),
            include_claim_keys: fields.at(1),
            use_immutable_subject: fields.at(2),
            sub_claim_prefix: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.use_default,
                &self.include_claim_keys,
                &self.use_immutable_subject,
                &self.sub_claim_prefix,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(OidcCustomSubRepo);
