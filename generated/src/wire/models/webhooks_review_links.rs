// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhooksReviewLinks;

impl Object for WebhooksReviewLinks {
    const NAME: &'static str = "WebhooksReviewLinks";
    const FIELDS: &'static [&'static str] = &["html", "pull_request"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            html: fields.at(0),
            pull_request: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.html, &self.pull_request], &self.extra)
    }
}

octoforge_runtime::object!(WebhooksReviewLinks);
