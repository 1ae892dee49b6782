// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::SecretScanningLocationDiscussionBody;

impl Object for SecretScanningLocationDiscussionBody {
    const NAME: &'static str = "SecretScanningLocationDiscussionBody";
    const FIELDS: &'static [&'static str] = &["discussion_body_url"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            discussion_body_url: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.discussion_body_url], &self.extra)
    }
}

octoforge_runtime::object!(SecretScanningLocationDiscussionBody);
