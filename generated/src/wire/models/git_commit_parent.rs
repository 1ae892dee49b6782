// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::GitCommitParent;

impl Object for GitCommitParent {
    const NAME: &'static str = "GitCommitParent";
    const FIELDS: &'static [&'static str] = &["sha", "url", "html_url"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            sha: fields.at(0),
            url: fields.at(1),
            html_url: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.sha, &self.url, &self.html_url], &self.extra)
    }
}

octoforge_runtime::object!(GitCommitParent);
