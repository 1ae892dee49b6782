// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-variant-analysis-repo-task`.

use octoforge_runtime::Extra;
use super::{CodeScanningVariantAnalysisStatus, SimpleRepository};

/// Described at `/components/schemas/code-scanning-variant-analysis-repo-task`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeScanningVariantAnalysisRepoTask {
    /// `repository`
    pub repository: SimpleRepository,
    /// `analysis_status`
    pub analysis_status: CodeScanningVariantAnalysisStatus,
    /// The size of the artifact. This is only available for successful analyses.
    pub artifact_size_in_bytes: Option<i64>,
    /// The number of results in the case of a successful analysis. This is only available for successful analyses.
    pub result_count: Option<i64>,
    /// The reason of the failure of this repo task. This is only available if the repository task has failed.
    pub failure_message: Option<String>,
    /// The SHA of the commit the CodeQL database was built against. This is only available for successful analyses.
    pub database_commit_sha: Option<String>,
    /// The source location prefix to use. This is only available for successful analyses.
    pub source_location_prefix: Option<String>,
    /// The URL of the artifact. This is only available for successful analyses.
    pub artifact_url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
