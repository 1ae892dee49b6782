// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::SecretScanningLocationPullRequestReview;

impl Object for SecretScanningLocationPullRequestReview {
    const NAME: &'static str = "SecretScanningLocationPullRequestReview";
    const FIELDS: &'static [&'static str] = &["pull_request_review_url", "html_url"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            pull_request_review_url: fields.at(0),
            html_url: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.pull_request_review_url, &self.html_url], &self.extra)
    }
}

octoforge_runtime::object!(SecretScanningLocationPullRequestReview);
