// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::BasicError;

impl Object for BasicError {
    const NAME: &'static str = "BasicError";
    const FIELDS: &'static [&'static str] = &[
        "message",
        "documentation_url",
        "url",
        "status",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            message: fields.at(0),
            documentation_url: fields.at(1),
            url: fields.at(2),
            status: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.message, &self.documentation_url, &self.url, &self.status],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(BasicError);
