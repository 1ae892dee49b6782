// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhooksIssueComment;

impl Object for WebhooksIssueComment {
    const NAME: &'static str = "WebhooksIssueComment";
    const FIELDS: &'static [&'static str] = &[
        "author_association",
        "body",
        "created_at",
        "html_url",
        "id",
        "issue_url",
        "node_id",
        "performed_via_github_app",
        "reactions",
        "updated_at",
        "url",
        "user",
        "pin",
        "minimized",
    ];
    const REQUIRED: &'static [u64] = &[4095];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            author_association: fields.at(0),
            body: fields.at(1),
            created_at: fields.at(2),
            html_url: fields.at(3),
            id: fields.at(4),
            issue_url: fields.at(5),
            node_id: fields.at(6),
            performed_via_github_app: fields.at(7),
            reactions: fields.at(8),
            updated_at: fields.at(9),
            url: fields.at(10),
            user: fields.at(11),
            pin: fields.at(12),
            minimized: fields.at(13),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.author_association,
                &self.body,
                &self.created_at,
                &self.html_url,
                &self.id,
                &self.issue_url,
                &self.node_id,
                &self.performed_via_github_app,
                &self.reactions,
                &self.updated_at,
                &self.url,
                &self.user,
                &self.pin,
                &self.minimized,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhooksIssueComment);
