// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ForbiddenGistResponse403Block;

impl Object for ForbiddenGistResponse403Block {
    const NAME: &'static str = "ForbiddenGistResponse403Block";
    const FIELDS: &'static [&'static str] = &["reason", "created_at", "html_url"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            reason: fields.at(0),
            created_at: fields.at(1),
            html_url: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.reason, &self.created_at, &self.html_url], &self.extra)
    }
}

octoforge_runtime::object!(ForbiddenGistResponse403Block);
