// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::HeadCommit;

impl Object for HeadCommit {
    const NAME: &'static str = "HeadCommit";
    const FIELDS: &'static [&'static str] = &[
        "author",
        "committer",
        "id",
        "message",
        "timestamp",
        "tree_id",
    ];
    const REQUIRED: &'static [u64] = &[63];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            author: fields.at(0),
            committer: fields.at(1),
            id: fields.at(2),
            message: fields.at(3),
            timestamp: fields.at(4),
            tree_id: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.author,
                &self.committer,
                &self.id,
                &self.message,
                &self.timestamp,
                &self.tree_id,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(HeadCommit);
