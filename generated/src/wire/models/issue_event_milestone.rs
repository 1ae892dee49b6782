// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::IssueEventMilestone;

impl Object for IssueEventMilestone {
    const NAME: &'static str = "IssueEventMilestone";
    const FIELDS: &'static [&'static str] = &["title"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            title: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.title], &self.extra)
    }
}

octoforge_runtime::object!(IssueEventMilestone);
