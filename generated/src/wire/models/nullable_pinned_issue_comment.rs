// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::PinnedIssueComment;

impl Object for PinnedIssueComment {
    const NAME: &'static str = "PinnedIssueComment";
    const FIELDS: &'static [&'static str] = &["pinned_at", "pinned_by"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            pinned_at: fields.at(0),
            pinned_by: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.pinned_at, &self.pinned_by], &self.extra)
    }
}

octoforge_runtime::object!(PinnedIssueComment);
