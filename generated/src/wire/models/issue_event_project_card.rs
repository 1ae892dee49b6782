// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::IssueEventProjectCard;

impl Object for IssueEventProjectCard {
    const NAME: &'static str = "IssueEventProjectCard";
    const FIELDS: &'static [&'static str] = &[
        "url",
        "id",
        "project_url",
        "project_id",
        "column_name",
        "previous_column_name",
    ];
    const REQUIRED: &'static [u64] = &[31];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            id: fields.at(1),
            project_url: fields.at(2),
            project_id: fields.at(3),
            column_name: fields.at(4),
            previous_column_name: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.url,
                &self.id,
                &self.project_url,
                &self.project_id,
                &self.column_name,
                &self.previous_column_name,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(IssueEventProjectCard);
