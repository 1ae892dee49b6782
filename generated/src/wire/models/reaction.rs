// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Reaction;

impl Object for Reaction {
    const NAME: &'static str = "Reaction";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "node_id",
        "user",
        "content",
        "created_at",
    ];
    const REQUIRED: &'static [u64] = &[31];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            user: fields.at(2),
            content: fields.at(3),
            created_at: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.id, &self.node_id, &self.user, &self.content, &self.created_at],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Reaction);
