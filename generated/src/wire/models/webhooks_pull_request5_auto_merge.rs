// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhooksPullRequest5AutoMerge;

impl Object for WebhooksPullRequest5AutoMerge {
    const NAME: &'static str = "WebhooksPullRequest5AutoMerge";
    const FIELDS: &'static [&'static str] = &[
        "commit_message",
        "commit_title",
        "enabled_by",
        "merge_method",
    ];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            commit_message: fields.at(0),
            commit_title: fields.at(1),
            enabled_by: fields.at(2),
            merge_method: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.commit_message,
                &self.commit_title,
                &self.enabled_by,
                &self.merge_method,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhooksPullRequest5AutoMerge);
