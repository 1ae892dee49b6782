// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::IssueCommentMinimized;

impl Object for IssueCommentMinimized {
    const NAME: &'static str = "IssueCommentMinimized";
    const FIELDS: &'static [&'static str] = &["reason"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            reason: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.reason], &self.extra)
    }
}

octoforge_runtime::object!(IssueCommentMinimized);
