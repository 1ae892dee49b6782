// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::PullRequestReviewRequest;

impl Object for PullRequestReviewRequest {
    const NAME: &'static str = "PullRequestReviewRequest";
    const FIELDS: &'static [&'static str] = &["users", "teams"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            users: fields.at(0),
            teams: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.users, &self.teams], &self.extra)
    }
}

octoforge_runtime::object!(PullRequestReviewRequest);
