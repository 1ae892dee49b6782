// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ScimError;

impl Object for ScimError {
    const NAME: &'static str = "ScimError";
    const FIELDS: &'static [&'static str] = &[
        "message",
        "documentation_url",
        "detail",
        "status",
        "scimType",
        "schemas",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            message: fields.at(0),
            documentation_url: fields.at(1),
            detail: fields.at(2),
            status: fields.at(3),
            scim_type: fields.at(4),
            schemas: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.message,
                &self.documentation_url,
                &self.detail,
                &self.status,
                &self.scim_type,
                &self.schemas,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ScimError);
