// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhookIssuesFieldAddedIssueField;

impl Object for WebhookIssuesFieldAddedIssueField {
    const NAME: &'static str = "WebhookIssuesFieldAddedIssueField";
    const FIELDS: &'static [&'static str] = &["id", "name", "field_type"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            name: fields.at(1),
            field_type: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id, &self.name, &self.field_type], &self.extra)
    }
}

octoforge_runtime::object!(WebhookIssuesFieldAddedIssueField);
