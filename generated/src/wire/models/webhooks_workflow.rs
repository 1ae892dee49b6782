// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhooksWorkflow;

impl Object for WebhooksWorkflow {
    const NAME: &'static str = "WebhooksWorkflow";
    const FIELDS: &'static [&'static str] = &[
        "badge_url",
        "created_at",
        "html_url",
        "id",
        "name",
        "node_id",
        "path",
        "state",
        "updated_at",
        "url",
    ];
    const REQUIRED: &'static [u64] = &[1023];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            badge_url: fields.at(0),
            created_at: fields.at(1),
            html_url: fields.at(2),
            id: fields.at(3),
            name: fields.at(4),
            node_id: fields.at(5),
            path: fields.at(6),
            state: fields.at(7),
            updated_at: fields.at(8),
            url: fields.at(9),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.badge_url,
                &self.created_at,
                &self.html_url,
                &self.id,
                &self.name,
                &self.node_id,
                &self.path,
                &self.state,
                &self.updated_at,
                &self.url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhooksWorkflow);
