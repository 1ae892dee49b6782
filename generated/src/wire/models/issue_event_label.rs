// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::IssueEventLabel;

impl Object for IssueEventLabel {
    const NAME: &'static str = "IssueEventLabel";
    const FIELDS: &'static [&'static str] = &["name", "color"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            color: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.name, &self.color], &self.extra)
    }
}

octoforge_runtime::object!(IssueEventLabel);
