// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::SimpleCommitStatus;

impl Object for SimpleCommitStatus {
    const NAME: &'static str = "SimpleCommitStatus";
    const FIELDS: &'static [&'static str] = &[
        "description",
        "id",
        "node_id",
        "state",
        "context",
        "target_url",
        "required",
        "avatar_url",
        "url",
        "created_at",
        "updated_at",
    ];
    const REQUIRED: &'static [u64] = &[1983];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            description: fields.at(0),
            id: fields.at(1),
            node_id: fields.at(2),
            state: fields.at(3),
            context: fields.at(4),
            target_url: fields.at(5),
            required: fields.at(6),
            avatar_url: fields.at(7),
            url: fields.at(8),
            created_at: fields.at(9),
            updated_at: fields.at(10),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.description,
                &self.id,
                &self.node_id,
                &self.state,
                &self.context,
                &self.target_url,
                &self.required,
                &self.avatar_url,
                &self.url,
                &self.created_at,
                &self.updated_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(SimpleCommitStatus);
