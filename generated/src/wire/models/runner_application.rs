// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::RunnerApplication;

impl Object for RunnerApplication {
    const NAME: &'static str = "RunnerApplication";
    const FIELDS: &'static [&'static str] = &[
        "os",
        "architecture",
        "download_url",
        "filename",
        "temp_download_token",
        "sha256_checksum",
    ];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            os: fields.at(0),
            architecture: fields.at(1),
            download_url: fields.at(2),
            filename: fields.at(3),
            temp_download_token: fields.at(4),
            sha256_checksum: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.os,
                &self.architecture,
                &self.download_url,
                &self.filename,
                &self.temp_download_token,
                &self.sha256_checksum,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RunnerApplication);
