// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::PullRequestMergeResult;

impl Object for PullRequestMergeResult {
    const NAME: &'static str = "PullRequestMergeResult";
    const FIELDS: &'static [&'static str] = &["sha", "merged", "message"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            sha: fields.at(0),
            merged: fields.at(1),
            message: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.sha, &self.merged, &self.message], &self.extra)
    }
}

octoforge_runtime::object!(PullRequestMergeResult);
