// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ProjectsV2StatusUpdate;

impl Object for ProjectsV2StatusUpdate {
    const NAME: &'static str = "ProjectsV2StatusUpdate";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "node_id",
        "project_node_id",
        "creator",
        "created_at",
        "updated_at",
        "status",
        "start_date",
        "target_date",
        "body",
    ];
    const REQUIRED: &'static [u64] = &[51];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            project_node_id: fields.at(2),
            creator: fields.at(3),
            created_at: fields.at(4),
            updated_at: fields.at(5),
            status: fields.at(6),
            start_date: fields.at(7),
            target_date: fields.at(8),
            body: fields.at(9),
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
                &self.creator,
                &self.created_at,
                &self.updated_at,
                &self.status,
                &self.start_date,
                &self.target_date,
                &self.body,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ProjectsV2StatusUpdate);
