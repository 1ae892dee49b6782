// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{WebhookCommitCommentCreated, WebhookCommitCommentCreatedComment};

impl Object for WebhookCommitCommentCreated {
    const NAME: &'static str = "WebhookCommitCommentCreated";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "comment",
        "enterprise",
        "installation",
        "organization",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[99];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            comment: fields.at(1),
            enterprise: fields.at(2),
            installation: fields.at(3),
            organization: fields.at(4),
            repository: fields.at(5),
            sender: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.comment,
                &self.enterprise,
                &self.installation,
                &self.organization,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookCommitCommentCreated);

impl Object for WebhookCommitCommentCreatedComment {
    const NAME: &'static str = "WebhookCommitCommentCreatedComment";
    const FIELDS: &'static [&'static str] = &[
        "author_association",
        "body",
        "commit_id",
        "created_at",
        "html_url",
        "id",
        "line",
        "node_id",
        "path",
        "position",
        "reactions",
        "updated_at",
        "url",
        "user",
    ];
    const REQUIRED: &'static [u64] = &[15359];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            author_association: fields.at(0),
            body: fields.at(1),
            commit_id: fields.at(2),
            created_at: fields.at(3),
            html_url: fields.at(4),
            id: fields.at(5),
            line: fields.at(6),
            node_id: fields.at(7),
            path: fields.at(8),
            position: fields.at(9),
            reactions: fields.at(10),
            updated_at: fields.at(11),
            url: fields.at(12),
            user: fields.at(13),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.author_association,
                &self.body,
                &self.commit_id,
                &self.created_at,
                &self.html_url,
                &self.id,
                &self.line,
                &self.node_id,
                &self.path,
                &self.position,
                &self.reactions,
                &self.updated_at,
                &self.url,
                &self.user,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookCommitCommentCreatedComment);
