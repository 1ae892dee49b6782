// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhooksMilestone;

impl Object for WebhooksMilestone {
    const NAME: &'static str = "WebhooksMilestone";
    const FIELDS: &'static [&'static str] = &[
        "closed_at",
        "closed_issues",
        "created_at",
        "creator",
        "description",
        "due_on",
        "html_url",
        "id",
        "labels_url",
        "node_id",
        "number",
        "open_issues",
        "state",
        "title",
        "updated_at",
        "url",
    ];
    const REQUIRED: &'static [u64] = &[65535];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            closed_at: fields.at(0),
            closed_issues: fields.at(1),
            created_at: fields.at(2),
            creator: fields.at(3),
            description: fields.at(4),
            due_on: fields.at(5),
            html_url: fields.at(6),
            id: fields.at(7),
            labels_url: fields.at(8),
            node_id: fields.at(9),
            number: fields.at(10),
            open_issues: fields.at(11),
            state: fields.at(12),
            title: fields.at(13),
            updated_at: fields.at(14),
            url: fields.at(15),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.closed_at,
                &self.closed_issues,
                &self.created_at,
                &self.creator,
                &self.description,
                &self.due_on,
                &self.html_url,
                &self.id,
                &self.labels_url,
                &self.node_id,
                &self.number,
                &self.open_issues,
                &self.state,
                &self.title,
                &self.updated_at,
                &self.url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhooksMilestone);
