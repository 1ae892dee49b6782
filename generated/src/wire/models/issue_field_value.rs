// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{IssueFieldValue, IssueFieldValueSingleSelectOption};

impl Object for IssueFieldValue {
    const NAME: &'static str = "IssueFieldValue";
    const FIELDS: &'static [&'static str] = &[
        "issue_field_id",
        "issue_field_name",
        "node_id",
        "data_type",
        "value",
        "single_select_option",
        "multi_select_options",
    ];
    const REQUIRED: &'static [u64] = &[29];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            issue_field_id: fields.at(0),
            issue_field_name: fields.at(1),
            node_id: fields.at(2),
            data_type: fields.at(3),
            value: fields.at(4),
            single_select_option: fields.at(5),
            multi_select_options: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.issue_field_id,
                &self.issue_field_name,
                &self.node_id,
                &self.data_type,
                &self.value,
                &self.single_select_option,
                &self.multi_select_options,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(IssueFieldValue);

impl Object for IssueFieldValueSingleSelectOption {
    const NAME: &'static str = "IssueFieldValueSingleSelectOption";
    const FIELDS: &'static [&'static str] = &["id", "name", "color"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            name: fields.at(1),
            color: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id, &self.name, &self.color], &self.extra)
    }
}

octoforge_runtime::object!(IssueFieldValueSingleSelectOption);
