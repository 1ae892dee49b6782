// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Enterprise;

impl Object for Enterprise {
    const NAME: &'static str = "Enterprise";
    const FIELDS: &'static [&'static str] = &[
        "description",
        "html_url",
        "website_url",
        "id",
        "node_id",
        "name",
        "slug",
        "created_at",
        "updated_at",
        "avatar_url",
    ];
    const REQUIRED: &'static [u64] = &[1018];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            description: fields.at(0),
            html_url: fields.at(1),
            website_url: fields.at(2),
            id: fields.at(3),
            node_id: fields.at(4),
            name: fields.at(5),
            slug: fields.at(6),
            created_at: fields.at(7),
            updated_at: fields.at(8),
            avatar_url: fields.at(9),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.description,
                &self.html_url,
                &self.website_url,
                &self.id,
                &self.node_id,
                &self.name,
                &self.slug,
                &self.created_at,
                &self.updated_at,
                &self.avatar_url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Enterprise);
