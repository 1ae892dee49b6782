// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::SecretScanningLocationDiscussionComment;

impl Object for SecretScanningLocationDiscussionComment {
    const NAME: &'static str = "SecretScanningLocationDiscussionComment";
    const FIELDS: &'static [&'static str] = &["discussion_comment_url"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            discussion_comment_url: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.discussion_comment_url], &self.extra)
    }
}

octoforge_runtime::object!(SecretScanningLocationDiscussionComment);
