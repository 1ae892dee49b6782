// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Autolink;

impl Object for Autolink {
    const NAME: &'static str = "Autolink";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "key_prefix",
        "url_template",
        "is_alphanumeric",
        "updated_at",
    ];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            key_prefix: fields.at(1),
            url_template: fields.at(2),
            is_alphanumeric: fields.at(3),
            updated_at: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.key_prefix,
                &self.url_template,
                &self.is_alphanumeric,
                &self.updated_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Autolink);
