// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Status;

impl Object for Status {
    const NAME: &'static str = "Status";
    const FIELDS: &'static [&'static str] = &[
        "url",
        "avatar_url",
        "id",
        "node_id",
        "state",
        "description",
        "target_url",
        "context",
        "created_at",
        "updated_at",
        "creator",
    ];
    const REQUIRED: &'static [u64] = &[2047];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            avatar_url: fields.at(1),
            id: fields.at(2),
            node_id: fields.at(3),
            state: fields.at(4),
            description: fields.at(5),
            target_url: fields.at(6),
            context: fields.at(7),
            created_at: fields.at(8),
            updated_at: fields.at(9),
            creator: fields.at(10),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.url,
                &self.avatar_url,
                &self.id,
                &self.node_id,
                &self.state,
                &self.description,
                &self.target_url,
                &self.context,
                &self.created_at,
                &self.updated_at,
                &self.creator,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Status);
