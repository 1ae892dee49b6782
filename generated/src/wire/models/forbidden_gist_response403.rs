// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ForbiddenGistResponse403;

impl Object for ForbiddenGistResponse403 {
    const NAME: &'static str = "ForbiddenGistResponse403";
    const FIELDS: &'static [&'static str] = &["block", "message", "documentation_url"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            block: fields.at(0),
            message: fields.at(1),
            documentation_url: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.block, &self.message, &self.documentation_url], &self.extra)
    }
}

octoforge_runtime::object!(ForbiddenGistResponse403);
