// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhooksProject;

impl Object for WebhooksProject {
    const NAME: &'static str = "WebhooksProject";
    const FIELDS: &'static [&'static str] = &[
        "body",
        "columns_url",
        "created_at",
        "creator",
        "html_url",
        "id",
        "name",
        "node_id",
        "number",
        "owner_url",
        "state",
        "updated_at",
        "url",
    ];
    const REQUIRED: &'static [u64] = &[8191];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            body: fields.at(0),
            columns_url: fields.at(1),
            created_at: fields.at(2),
            creator: fields.at(3),
            html_url: fields.at(4),
            id: fields.at(5),
            name: fields.at(6),
            node_id: fields.at(7),
            number: fields.at(8),
            owner_url: fields.at(9),
            state: fields.at(10),
            updated_at: fields.at(11),
            url: fields.at(12),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.body,
                &self.columns_url,
                &self.created_at,
                &self.creator,
                &self.html_url,
                &self.id,
                &self.name,
                &self.node_id,
                &self.number,
                &self.owner_url,
                &self.state,
                &self.updated_at,
                &self.url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhooksProject);
