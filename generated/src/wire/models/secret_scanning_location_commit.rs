// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::SecretScanningLocationCommit;

impl Object for SecretScanningLocationCommit {
    const NAME: &'static str = "SecretScanningLocationCommit";
    const FIELDS: &'static [&'static str] = &[
        "path",
        "start_line",
        "end_line",
        "start_column",
        "end_column",
        "blob_sha",
        "blob_url",
        "commit_sha",
        "commit_url",
        "html_url",
    ];
    const REQUIRED: &'static [u64] = &[511];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            path: fields.at(0),
            start_line: fields.at(1),
            end_line: fields.at(2),
            start_column: fields.at(3),
            end_column: fields.at(4),
            blob_sha: fields.at(5),
            blob_url: fields.at(6),
            commit_sha: fields.at(7),
            commit_url: fields.at(8),
            html_url: fields.at(9),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.path,
                &self.start_line,
                &self.end_line,
                &self.start_column,
                &self.end_column,
                &self.blob_sha,
                &self.blob_url,
                &self.commit_sha,
                &self.commit_url,
                &self.html_url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(SecretScanningLocationCommit);
