// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhooksReview;

impl Object for WebhooksReview {
    const NAME: &'static str = "WebhooksReview";
    const FIELDS: &'static [&'static str] = &[
        "_links",
        "author_association",
        "body",
        "commit_id",
        "html_url",
        "id",
        "node_id",
        "pull_request_url",
        "state",
        "submitted_at",
        "updated_at",
        "user",
    ];
    const REQUIRED: &'static [u64] = &[3071];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            links: fields.at(0),
            author_association: fields.at(1),
            body: fields.at(2),
            commit_id: fields.at(3),
            html_url: fields.at(4),
            id: fields.at(5),
            node_id: fields.at(6),
            pull_request_url: fields.at(7),
            state: fields.at(8),
            submitted_at: fields.at(9),
            updated_at: fields.at(10),
            user: fields.at(11),
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
                &self.html_url,
                &self.id,
                &self.node_id,
                &self.pull_request_url,
                &self.state,
                &self.submitted_at,
                &self.updated_at,
                &self.user,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhooksReview);
