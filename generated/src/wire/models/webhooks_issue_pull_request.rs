// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhooksIssuePullRequest;

impl Object for WebhooksIssuePullRequest {
    const NAME: &'static str = "WebhooksIssuePullRequest";
    const FIELDS: &'static [&'static str] = &[
        "diff_url",
        "html_url",
        "merged_at",
        "patch_url",
        "url",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            diff_url: fields.at(0),
            html_url: fields.at(1),
            merged_at: fields.at(2),
            patch_url: fields.at(3),
            url: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.diff_url,
                &self.html_url,
                &self.merged_at,
                &self.patch_url,
                &self.url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhooksIssuePullRequest);
