// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::BodyIssueFieldValue;

impl Object for BodyIssueFieldValue {
    const NAME: &'static str = "BodyIssueFieldValue";
    const FIELDS: &'static [&'static str] = &["field_id", "value"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            field_id: fields.at(0),
            value: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.field_id, &self.value], &self.extra)
    }
}

octoforge_runtime::object!(BodyIssueFieldValue);
