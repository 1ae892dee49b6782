// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::GitCommit;

impl Object for GitCommit {
    const NAME: &'static str = "GitCommit";
    const FIELDS: &'static [&'static str] = &[
        "sha",
        "node_id",
        "url",
        "author",
        "committer",
        "message",
        "tree",
        "parents",
        "verification",
        "html_url",
    ];
    const REQUIRED: &'static [u64] = &[1023];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            sha: fields.at(0),
            node_id: fields.at(1),
            url: fields.at(2),
            author: fields.at(3),
            committer: fields.at(4),
            message: fields.at(5),
            tree: fields.at(6),
            parents: fields.at(7),
            verification: fields.at(8),
            html_url: fields.at(9),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.sha,
                &self.node_id,
                &self.url,
                &self.author,
                &self.committer,
                &self.message,
                &self.tree,
                &self.parents,
                &self.verification,
                &self.html_url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(GitCommit);
