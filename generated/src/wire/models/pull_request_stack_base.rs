// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::PullRequestStackBase;

impl Object for PullRequestStackBase {
    const NAME: &'static str = "PullRequestStackBase";
    const FIELDS: &'static [&'static str] = &["ref", "sha"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#ref: fields.at(0),
            sha: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.r#ref, &self.sha], &self.extra)
    }
}

octoforge_runtime::object!(PullRequestStackBase);
