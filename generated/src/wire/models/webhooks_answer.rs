// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhooksAnswer;

impl Object for WebhooksAnswer {
    const NAME: &'static str = "WebhooksAnswer";
    const FIELDS: &'static [&'static str] = &[
        "author_association",
        "body",
        "child_comment_count",
        "created_at",
        "discussion_id",
        "html_url",
        "id",
        "node_id",
        "parent_id",
        "reactions",
        "repository_url",
        "updated_at",
        "user",
    ];
    const REQUIRED: &'static [u64] = &[7679];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            author_association: fields.at(0),
            body: fields.at(1),
            child_comment_count: fields.at(2),
            created_at: fields.at(3),
            discussion_id: fields.at(4),
            html_url: fields.at(5),
            id: fields.at(6),
            node_id: fields.at(7),
            parent_id: fields.at(8),
            reactions: fields.at(9),
            repository_url: fields.at(10),
            updated_at: fields.at(11),
            user: fields.at(12),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.author_association,
                &self.body,
                &self.child_comment_count,
                &self.created_at,
                &self.discussion_id,
                &self.html_url,
                &self.id,
                &self.node_id,
                &self.parent_id,
                &self.reactions,
                &self.repository_url,
                &self.updated_at,
                &self.user,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhooksAnswer);
