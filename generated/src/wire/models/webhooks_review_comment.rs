// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhooksReviewComment;

impl Object for WebhooksReviewComment {
    const NAME: &'static str = "WebhooksReviewComment";
    const FIELDS: &'static [&'static str] = &[
        "_links",
        "author_association",
        "body",
        "commit_id",
        "created_at",
        "diff_hunk",
        "html_url",
        "id",
        "in_reply_to_id",
        "line",
        "node_id",
        "original_commit_id",
        "original_line",
        "original_position",
        "original_start_line",
        "path",
        "position",
        "pull_request_review_id",
        "pull_request_url",
        "reactions",
        "side",
        "start_line",
        "start_side",
        "subject_type",
        "updated_at",
        "url",
        "user",
    ];
    const REQUIRED: &'static [u64] = &[125828863];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            links: fields.at(0),
            author_association: fields.at(1),
            body: fields.at(2),
            commit_id: fields.at(3),
            created_at: fields.at(4),
            diff_hunk: fields.at(5),
            html_url: fields.at(6),
            id: fields.at(7),
            in_reply_to_id: fields.at(8),
            line: fields.at(9),
            node_id: fields.at(10),
            original_commit_id: fields.at(11),
            original_line: fields.at(12),
            original_position: fields.at(13),
            original_start_line: fields.at(14),
            path: fields.at(15),
            position: fields.at(16),
            pull_request_review_id: fields.at(17),
            pull_request_url: fields.at(18),
            reactions: fields.at(19),
            side: fields.at(20),
            start_line: fields.at(21),
            start_side: fields.at(22),
            subject_type: fields.at(23),
            updated_at: fields.at(24),
            url: fields.at(25),
            user: fields.at(26),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.links,
                &self.author_association,
                &self.body,
                &self.commit_id,
                &self.created_at,
                &self.diff_hunk,
                &self.html_url,
                &self.id,
                &self.in_reply_to_id,
                &self.line,
                &self.node_id,
                &self.original_commit_id,
                &self.original_line,
                &self.original_position,
                &self.original_start_line,
                &self.path,
                &self.position,
                &self.pull_request_review_id,
                &self.pull_request_url,
                &self.reactions,
                &self.side,
                &self.start_line,
                &self.start_side,
                &self.subject_type,
                &self.updated_at,
                &self.url,
                &self.user,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhooksReviewComment);
