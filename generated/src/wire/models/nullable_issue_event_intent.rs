// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::IssueEventIntent;

impl Object for IssueEventIntent {
    const NAME: &'static str = "IssueEventIntent";
    const FIELDS: &'static [&'static str] = &["rationale", "confidence"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            rationale: fields.at(0),
            confidence: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.rationale, &self.confidence], &self.extra)
    }
}

octoforge_runtime::object!(IssueEventIntent);
