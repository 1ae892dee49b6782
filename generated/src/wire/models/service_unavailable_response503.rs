// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ServiceUnavailableResponse503;

impl Object for ServiceUnavailableResponse503 {
    const NAME: &'static str = "ServiceUnavailableResponse503";
    const FIELDS: &'static [&'static str] = &["code", "message", "documentation_url"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            code: fields.at(0),
            message: fields.at(1),
            documentation_url: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.code, &self.message, &self.documentation_url], &self.extra)
    }
}

octoforge_runtime::object!(ServiceUnavailableResponse503);
