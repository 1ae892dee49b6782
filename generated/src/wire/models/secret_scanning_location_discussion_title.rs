// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::SecretScanningLocationDiscussionTitle;

impl Object for SecretScanningLocationDiscussionTitle {
    const NAME: &'static str = "SecretScanningLocationDiscussionTitle";
    const FIELDS: &'static [&'static str] = &["discussion_title_url"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            discussion_title_url: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.discussion_title_url], &self.extra)
    }
}

octoforge_runtime::object!(SecretScanningLocationDiscussionTitle);
