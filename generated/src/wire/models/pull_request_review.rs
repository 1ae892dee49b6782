// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::PullRequestReview;

impl Object for PullRequestReview {
    const NAME: &'static str = "PullRequestReview";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "node_id",
        "user",
        "body",
        "state",
        "html_url",
        "pull_request_url",
        "_links",
        "submitted_at",
        "commit_id",
        "body_html",
        "body_text",
        "author_association",
    ];
    const REQUIRED: &'static [u64] = &[4863];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            user: fields.at(2),
            body: fields.at(3),
            state: fields.at(4),
            html_url: fields.at(5),
            pull_request_url: fields.at(6),
            links: fields.at(7),
            submitted_at: fields.at(8),
            commit_id: fields.at(9),
            body_html: fields.at(10),
            body_text: fields.at(11),
            author_association: fields.at(12),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.node_id,
                &self.user,
                &self.body,
                &self.state,
                &self.html_url,
                &self.pull_request_url,
                &self.links,
                &self.submitted_at,
                &self.commit_id,
                &self.body_html,
                &self.body_text,
                &self.author_association,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(PullRequestReview);
