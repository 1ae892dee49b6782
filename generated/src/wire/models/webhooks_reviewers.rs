// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhooksReviewersItem;

impl Object for WebhooksReviewersItem {
    const NAME: &'static str = "WebhooksReviewersItem";
    const FIELDS: &'static [&'static str] = &["reviewer", "type"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            reviewer: fields.at(0),
            r#type: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.reviewer, &self.r#type], &self.extra)
    }
}

octoforge_runtime::object!(WebhooksReviewersItem);
