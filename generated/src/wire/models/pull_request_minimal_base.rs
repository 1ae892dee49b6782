// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::PullRequestMinimalBase;

impl Object for PullRequestMinimalBase {
    const NAME: &'static str = "PullRequestMinimalBase";
    const FIELDS: &'static [&'static str] = &["ref", "sha", "repo"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#ref: fields.at(0),
            sha: fields.at(1),
            repo: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.r#ref, &self.sha, &self.repo], &self.extra)
    }
}

octoforge_runtime::object!(PullRequestMinimalBase);
