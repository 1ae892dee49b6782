// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CodeScanningVariantAnalysisRepoTask;

impl Object for CodeScanningVariantAnalysisRepoTask {
    const NAME: &'static str = "CodeScanningVariantAnalysisRepoTask";
    const FIELDS: &'static [&'static str] = &[
        "repository",
        "analysis_status",
        "artifact_size_in_bytes",
        "result_count",
        "failure_message",
        "database_commit_sha",
        "source_location_prefix",
        "artifact_url",
    ];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            repository: fields.at(0),
            analysis_status: fields.at(1),
            artifact_size_in_bytes: fields.at(2),
            result_count: fields.at(3),
            failure_message: fields.at(4),
            database_commit_sha: fields.at(5),
            source_location_prefix: fields.at(6),
            artifact_url: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.repository,
                &self.analysis_status,
                &self.artifact_size_in_bytes,
                &self.result_count,
                &self.failure_message,
                &self.database_commit_sha,
                &self.source_location_prefix,
                &self.artifact_url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CodeScanningVariantAnalysisRepoTask);
