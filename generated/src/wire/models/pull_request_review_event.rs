// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{PullRequestReviewEvent, PullRequestReviewEventReview};

impl Object for PullRequestReviewEvent {
    const NAME: &'static str = "PullRequestReviewEvent";
    const FIELDS: &'static [&'static str] = &["action", "review", "pull_request"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            review: fields.at(1),
            pull_request: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.action, &self.review, &self.pull_request], &self.extra)
    }
}

octoforge_runtime::object!(PullRequestReviewEvent);

impl Object for PullRequestReviewEventReview {
    const NAME: &'static str = "PullRequestReviewEventReview";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "node_id",
        "user",
        "body",
        "commit_id",
        "submitted_at",
        "state",
        "html_url",
        "pull_request_url",
        "_links",
        "updated_at",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            user: fields.at(2),
            body: fields.at(3),
            commit_id: fields.at(4),
            submitted_at: fields.at(5),
            state: fields.at(6),
            html_url: fields.at(7),
            pull_request_url: fields.at(8),
            links: fields.at(9),
            updated_at: fields.at(10),
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
                &self.commit_id,
                &self.submitted_at,
                &self.state,
                &self.html_url,
                &self.pull_request_url,
                &self.links,
                &self.updated_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(PullRequestReviewEventReview);
