// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Milestone;

impl Object for Milestone {
    const NAME: &'static str = "Milestone";
    const FIELDS: &'static [&'static str] = &[
        "url",
        "html_url",
        "labels_url",
        "id",
        "node_id",
        "number",
        "state",
        "title",
        "description",
        "creator",
        "open_issues",
        "closed_issues",
        "created_at",
        "updated_at",
        "closed_at",
        "due_on",
    ];
    const REQUIRED: &'static [u64] = &[65535];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            html_url: fields.at(1),
            labels_url: fields.at(2),
            id: fields.at(3),
            node_id: fields.at(4),
            number: fields.at(5),
            state: fields.at(6),
            title: fields.at(7),
            description: fields.at(8),
            creator: fields.at(9),
            open_issues: fields.at(10),
            closed_issues: fields.at(11),
            created_at: fields.at(12),
            updated_at: fields.at(13),
            closed_at: fields.at(14),
            due_on: fields.at(15),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.url,
                &self.html_url,
                &self.labels_url,
                &self.id,
                &self.node_id,
                &self.number,
                &self.state,
                &self.title,
                &self.description,
                &self.creator,
                &self.open_issues,
                &self.closed_issues,
                &self.created_at,
                &self.updated_at,
                &self.closed_at,
                &self.due_on,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Milestone);
