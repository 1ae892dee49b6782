// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::SimpleCommit;

impl Object for SimpleCommit {
    const NAME: &'static str = "SimpleCommit";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "tree_id",
        "message",
        "timestamp",
        "author",
        "committer",
    ];
    const REQUIRED: &'static [u64] = &[63];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            tree_id: fields.at(1),
            message: fields.at(2),
            timestamp: fields.at(3),
            author: fields.at(4),
            committer: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.tree_id,
                &self.message,
                &self.timestamp,
                &self.author,
                &self.committer,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(SimpleCommit);
