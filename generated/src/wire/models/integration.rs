// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Integration;

impl Object for Integration {
    const NAME: &'static str = "Integration";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "slug",
        "node_id",
        "client_id",
        "owner",
        "name",
        "description",
        "external_url",
        "html_url",
        "created_at",
        "updated_at",
        "permissions",
        "events",
        "installations_count",
    ];
    const REQUIRED: &'static [u64] = &[8181];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            slug: fields.at(1),
            node_id: fields.at(2),
            client_id: fields.at(3),
            owner: fields.at(4),
            name: fields.at(5),
            description: fields.at(6),
            external_url: fields.at(7),
            html_url: fields.at(8),
            created_at: fields.at(9),
            updated_at: fields.at(10),
            permissions: fields.at(11),
            events: fields.at(12),
            installations_count: fields.at(13),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.slug,
                &self.node_id,
                &self.client_id,
                &self.owner,
                &self.name,
                &self.description,
                &self.external_url,
                &self.html_url,
                &self.created_at,
                &self.updated_at,
                &self.permissions,
                &self.events,
                &self.installations_count,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Integration);
