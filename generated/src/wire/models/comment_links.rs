// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CommentLinks;

impl Object for CommentLinks {
    const NAME: &'static str = "CommentLinks";
    const FIELDS: &'static [&'static str] = &["self", "html", "pull_request"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            self_: fields.at(0),
            html: fields.at(1),
            pull_request: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.self_, &self.html, &self.pull_request], &self.extra)
    }
}

octoforge_runtime::object!(CommentLinks);
