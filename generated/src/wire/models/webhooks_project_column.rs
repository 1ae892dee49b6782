// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhooksProjectColumn;

impl Object for WebhooksProjectColumn {
    const NAME: &'static str = "WebhooksProjectColumn";
    const FIELDS: &'static [&'static str] = &[
        "after_id",
        "cards_url",
        "created_at",
        "id",
        "name",
        "node_id",
        "project_url",
        "updated_at",
        "url",
    ];
    const REQUIRED: &'static [u64] = &[510];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            after_id: fields.at(0),
            cards_url: fields.at(1),
            created_at: fields.at(2),
            id: fields.at(3),
            name: fields.at(4),
            node_id: fields.at(5),
            project_url: fields.at(6),
            updated_at: fields.at(7),
            url: fields.at(8),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.after_id,
                &self.cards_url,
                &self.created_at,
                &self.id,
                &self.name,
                &self.node_id,
                &self.project_url,
                &self.updated_at,
                &self.url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhooksProjectColumn);
