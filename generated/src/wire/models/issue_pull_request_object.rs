// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::IssuePullRequestObject;

impl Object for IssuePullRequestObject {
    const NAME: &'static str = "IssuePullRequestObject";
    const FIELDS: &'static [&'static str] = &[
        "merged_at",
        "diff_url",
        "html_url",
        "patch_url",
        "url",
    ];
    const REQUIRED: &'static [u64] = &[30];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            merged_at: fields.at(0),
            diff_url: fields.at(1),
            html_url: fields.at(2),
            patch_url: fields.at(3),
            url: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.merged_at,
                &self.diff_url,
                &self.html_url,
                &self.patch_url,
                &self.url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(IssuePullRequestObject);
