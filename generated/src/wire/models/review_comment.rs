// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ReviewComment;

impl Object for ReviewComment {
    const NAME: &'static str = "ReviewComment";
    const FIELDS: &'static [&'static str] = &[
        "url",
        "pull_request_review_id",
        "id",
        "node_id",
        "diff_hunk",
        "path",
        "position",
        "original_position",
        "commit_id",
        "original_commit_id",
        "in_reply_to_id",
        "user",
        "body",
        "created_at",
        "updated_at",
        "html_url",
        "pull_request_url",
        "author_association",
        "_links",
        "body_text",
        "body_html",
        "reactions",
        "side",
        "start_side",
        "line",
        "original_line",
        "start_line",
        "original_start_line",
        "subject_type",
    ];
    const REQUIRED: &'static [u64] = &[523263];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            pull_request_review_id: fields.at(1),
            id: fields.at(2),
            node_id: fields.at(3),
            diff_hunk: fields.at(4),
            path: fields.at(5),
            position: fields.at(6),
            original_position: fields.at(7),
            commit_id: fields.at(8),
            original_commit_id: fields.at(9),
            in_reply_to_id: fields.at(10),
            user: fields.at(11),
            body: fields.at(12),
            created_at: fields.at(13),
            updated_at: fields.at(14),
            html_url: fields.at(15),
            pull_request_url: fields.at(16),
            author_association: fields.at(17),
            links: fields.at(18),
            body_text: fields.at(19),
            body_html: fields.at(20),
            reactions: fields.at(21),
            side: fields.at(22),
            start_side: fields.at(23),
            line: fields.at(24),
            original_line: fields.at(25),
            start_line: fields.at(26),
            original_start_line: fields.at(27),
            subject_type: fields.at(28),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.url,
                &self.pull_request_review_id,
                &self.id,
                &self.node_id,
                &self.diff_hunk,
                &self.path,
                &self.position,
                &self.original_position,
                &self.commit_id,
                &self.original_commit_id,
                &self.in_reply_to_id,
                &self.user,
                &self.body,
                &self.created_at,
                &self.updated_at,
                &self.html_url,
                &self.pull_request_url,
                &self.author_association,
                &self.links,
                &self.body_text,
                &self.body_html,
                &self.reactions,
                &self.side,
                &self.start_side,
                &self.line,
                &self.original_line,
                &self.start_line,
                &self.original_start_line,
                &self.subject_type,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ReviewComment);
