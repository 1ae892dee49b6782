// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::DiscussionEvent;

impl Object for DiscussionEvent {
    const NAME: &'static str = "DiscussionEvent";
    const FIELDS: &'static [&'static str] = &["action", "discussion"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            discussion: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.action, &self.discussion], &self.extra)
    }
}

octoforge_runtime::object!(DiscussionEvent);
