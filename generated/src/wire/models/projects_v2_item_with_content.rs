// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ProjectsV2ItemWithContent;

impl Object for ProjectsV2ItemWithContent {
    const NAME: &'static str = "ProjectsV2ItemWithContent";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "node_id",
        "project_url",
        "content_type",
        "content",
        "creator",
        "created_at",
        "updated_at",
        "archived_at",
        "item_url",
        "fields",
    ];
    const REQUIRED: &'static [u64] = &[457];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            project_url: fields.at(2),
            content_type: fields.at(3),
            content: fields.at(4),
            creator: fields.at(5),
            created_at: fields.at(6),
            updated_at: fields.at(7),
            archived_at: fields.at(8),
            item_url: fields.at(9),
            fields: fields.at(10),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.node_id,
                &self.project_url,
                &self.content_type,
                &self.content,
                &self.creator,
                &self.created_at,
                &self.updated_at,
                &self.archived_at,
                &self.item_url,
                &self.fields,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ProjectsV2ItemWithContent);
