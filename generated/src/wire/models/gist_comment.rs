// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::GistComment;

impl Object for GistComment {
    const NAME: &'static str = "GistComment";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "node_id",
        "url",
        "body",
        "user",
        "created_at",
        "updated_at",
        "author_association",
    ];
    const REQUIRED: &'static [u64] = &[255];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            url: fields.at(2),
            body: fields.at(3),
            user: fields.at(4),
            created_at: fields.at(5),
            updated_at: fields.at(6),
            author_association: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.node_id,
                &self.url,
                &self.body,
                &self.user,
                &self.created_at,
                &self.updated_at,
                &self.author_association,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(GistComment);
