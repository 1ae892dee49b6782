// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::FileCommitCommitParent;

impl Object for FileCommitCommitParent {
    const NAME: &'static str = "FileCommitCommitParent";
    const FIELDS: &'static [&'static str] = &["url", "html_url", "sha"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            html_url: fields.at(1),
            sha: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.url, &self.html_url, &self.sha], &self.extra)
    }
}

octoforge_runtime::object!(FileCommitCommitParent);
