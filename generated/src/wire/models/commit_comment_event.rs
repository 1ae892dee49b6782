// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{CommitCommentEvent, CommitCommentEventComment};

impl Object for CommitCommentEvent {
    const NAME: &'static str = "CommitCommentEvent";
    const FIELDS: &'static [&'static str] = &["action", "comment"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            comment: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.action, &self.comment], &self.extra)
    }
}

octoforge_runtime::object!(CommitCommentEvent);

impl Object for CommitCommentEventComment {
    const NAME: &'static str = "CommitCommentEventComment";
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
        "reactions",
    ];
    const REQUIRED: &'static [u64] = &[0];

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
            reactions: fields.at(12),
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
                &self.reactions,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CommitCommentEventComment);
