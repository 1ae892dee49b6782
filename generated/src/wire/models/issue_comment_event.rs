// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::IssueCommentEvent;

impl Object for IssueCommentEvent {
    const NAME: &'static str = "IssueCommentEvent";
    const FIELDS: &'static [&'static str] = &["action", "issue", "comment"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            issue: fields.at(1),
            comment: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.action, &self.issue, &self.comment], &self.extra)
    }
}

octoforge_runtime::object!(IssueCommentEvent);
