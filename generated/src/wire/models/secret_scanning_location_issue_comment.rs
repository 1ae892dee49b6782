// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::SecretScanningLocationIssueComment;

impl Object for SecretScanningLocationIssueComment {
    const NAME: &'static str = "SecretScanningLocationIssueComment";
    const FIELDS: &'static [&'static str] = &["issue_comment_url", "html_url"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            issue_comment_url: fields.at(0),
            html_url: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.issue_comment_url, &self.html_url], &self.extra)
    }
}

octoforge_runtime::object!(SecretScanningLocationIssueComment);
