// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ValidationErrorSimple;

impl Object for ValidationErrorSimple {
    const NAME: &'static str = "ValidationErrorSimple";
    const FIELDS: &'static [&'static str] = &["message", "documentation_url", "errors"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            message: fields.at(0),
            documentation_url: fields.at(1),
            errors: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.message, &self.documentation_url, &self.errors], &self.extra)
    }
}

octoforge_runtime::object!(ValidationErrorSimple);
