// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CommitComment;

impl Object for CommitComment {
    const NAME: &'static str = "CommitComment";
    const FIELDS: &'static [&'static str] = &[
        "html_url",
        "url",
        "id",
        "node_id",
        "body",
        "path",
        "position",
        "line",
        "commit_id",
        "user",
        "created_at",
        "updated_at",
        "author_association",
        "reactions",
    ];
    const REQUIRED: &'static [u64] = &[8191];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            html_url: fields.at(0),
            url: fields.at(1),
            id: fields.at(2),
            node_id: fields.at(3),
            body: fields.at(4),
            path: fields.at(5),
            position: fields.at(6),
            line: fields.at(7),
            commit_id: fields.at(8),
            user: fields.at(9),
            created_at: fields.at(10),
            updated_at: fields.at(11),
            author_association: fields.at(12),
            reactions: fields.at(13),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.html_url,
                &self.url,
                &self.id,
                &self.node_id,
                &self.body,
                &self.path,
                &self.position,
                &self.line,
                &self.commit_id,
                &self.user,
                &self.created_at,
                &self.updated_at,
                &self.author_association,
                &self.reactions,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CommitComment);
