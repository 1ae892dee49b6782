// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::IssueEventRename;

impl Object for IssueEventRename {
    const NAME: &'static str = "IssueEventRename";
    const FIELDS: &'static [&'static str] = &["from", "to"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            from: fields.at(0),
            to: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.from, &self.to], &self.extra)
    }
}

octoforge_runtime::object!(IssueEventRename);
