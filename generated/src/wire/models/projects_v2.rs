// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ProjectsV2;

impl Object for ProjectsV2 {
    const NAME: &'static str = "ProjectsV2";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "node_id",
        "owner",
        "creator",
        "title",
        "description",
        "public",
        "closed_at",
        "created_at",
        "updated_at",
        "number",
        "short_description",
        "deleted_at",
        "deleted_by",
        "state",
        "latest_status_update",
        "is_template",
    ];
    const REQUIRED: &'static [u64] = &[16383];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            owner: fields.at(2),
            creator: fields.at(3),
            title: fields.at(4),
            description: fields.at(5),
            public: fields.at(6),
            closed_at: fields.at(7),
            created_at: fields.at(8),
            updated_at: fields.at(9),
            number: fields.at(10),
            short_description: fields.at(11),
            deleted_at: fields.at(12),
            deleted_by: fields.at(13),
            state: fields.at(14),
            latest_status_update: fields.at(15),
            is_template: fields.at(16),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.node_id,
                &self.owner,
                &self.creator,
                &self.title,
                &self.description,
                &self.public,
                &self.closed_at,
                &self.created_at,
                &self.updated_at,
                &self.number,
                &self.short_description,
                &self.deleted_at,
                &self.deleted_by,
                &self.state,
                &self.latest_status_update,
                &self.is_template,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ProjectsV2);
