// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ProjectsV2DraftIssue;

impl Object for ProjectsV2DraftIssue {
    const NAME: &'static str = "ProjectsV2DraftIssue";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "node_id",
        "title",
        "body",
        "user",
        "created_at",
        "updated_at",
    ];
    const REQUIRED: &'static [u64] = &[119];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            title: fields.at(2),
            body: fields.at(3),
            user: fields.at(4),
            created_at: fields.at(5),
            updated_at: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.node_id,
                &self.title,
                &self.body,
                &self.user,
                &self.created_at,
                &self.updated_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ProjectsV2DraftIssue);
