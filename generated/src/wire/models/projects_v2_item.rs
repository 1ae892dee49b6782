// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ProjectsV2Item;

impl Object for ProjectsV2Item {
    const NAME: &'static str = "ProjectsV2Item";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "node_id",
        "project_node_id",
        "content_node_id",
        "content_type",
        "creator",
        "created_at",
        "updated_at",
        "archived_at",
    ];
    const REQUIRED: &'static [u64] = &[473];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            project_node_id: fields.at(2),
            content_node_id: fields.at(3),
            content_type: fields.at(4),
            creator: fields.at(5),
            created_at: fields.at(6),
            updated_at: fields.at(7),
            archived_at: fields.at(8),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.node_id,
                &self.project_node_id,
                &self.content_node_id,
                &self.content_type,
                &self.creator,
                &self.created_at,
                &self.updated_at,
                &self.archived_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ProjectsV2Item);
