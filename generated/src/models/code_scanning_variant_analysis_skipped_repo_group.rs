// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-variant-analysis-skipped-repo-group`.

use octoforge_runtime::Extra;
use super::CodeScanningVariantAnalysisRepository;

/// Described at `/components/schemas/code-scanning-variant-analysis-skipped-repo-group`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeScanningVariantAnalysisSkippedRepoGroup {
    /// The total number of repositories that were skipped for this reason.
    pub repository_count: i64,
    /// A list of repositories that were skipped. This list may not include all repositories that were skipped. This is only available when the repository was found and the user has access to it.
    pub repositories: Vec<CodeScanningVariantAnalysisRepository>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
