// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhookIssuesFieldAddedIssueFieldValue;

impl Object for WebhookIssuesFieldAddedIssueFieldValue {
    const NAME: &'static str = "WebhookIssuesFieldAddedIssueFieldValue";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "value",
        "value_id",
        "option",
        "value_ids",
        "options",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            value: fields.at(1),
            value_id: fields.at(2),
            option: fields.at(3),
            value_ids: fields.at(4),
            options: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.value,
                &self.value_id,
                &self.option,
                &self.value_ids,
                &self.options,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookIssuesFieldAddedIssueFieldValue);
