// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::SecretScanningLocationIssueTitle;

impl Object for SecretScanningLocationIssueTitle {
    const NAME: &'static str = "SecretScanningLocationIssueTitle";
    const FIELDS: &'static [&'static str] = &["issue_title_url", "html_url"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            issue_title_url: fields.at(0),
            html_url: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.issue_title_url, &self.html_url], &self.extra)
    }
}

octoforge_runtime::object!(SecretScanningLocationIssueTitle);
