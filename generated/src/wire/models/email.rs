// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Email;

impl Object for Email {
    const NAME: &'static str = "Email";
    const FIELDS: &'static [&'static str] = &[
        "email",
        "primary",
        "verified",
        "visibility",
    ];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            email: fields.at(0),
            primary: fields.at(1),
            verified: fields.at(2),
            visibility: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.email, &self.primary, &self.verified, &self.visibility],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Email);
