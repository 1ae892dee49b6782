// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::IssueComment;

impl Object for IssueComment {
    const NAME: &'static str = "IssueComment";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "node_id",
        "url",
        "body",
        "body_text",
        "body_html",
        "html_url",
        "user",
        "created_at",
        "updated_at",
        "issue_url",
        "author_association",
        "performed_via_github_app",
        "reactions",
        "pin",
        "minimized",
    ];
    const REQUIRED: &'static [u64] = &[1991];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            url: fields.at(2),
            body: fields.at(3),
            body_text: fields.at(4),
            body_html: fields.at(5),
            html_url: fields.at(6),
            user: fields.at(7),
            created_at: fields.at(8),
            updated_at: fields.at(9),
            issue_url: fields.at(10),
            author_association: fields.at(11),
            performed_via_github_app: fields.at(12),
            reactions: fields.at(13),
            pin: fields.at(14),
            minimized: fields.at(15),
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
                &self.body_text,
                &self.body_html,
                &self.html_url,
                &self.user,
                &self.created_at,
                &self.updated_at,
                &self.issue_url,
                &self.author_association,
                &self.performed_via_github_app,
                &self.reactions,
                &self.pin,
                &self.minimized,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(IssueComment);
