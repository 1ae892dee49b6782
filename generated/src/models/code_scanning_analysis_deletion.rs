// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-analysis-deletion`.

use octoforge_runtime::Extra;

/// Successful deletion of a code scanning analysis
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeScanningAnalysisDeletion {
    /// Next deletable analysis in chain, without last analysis deletion confirmation
    pub next_analysis_url: Option<String>,
    /// Next deletable analysis in chain, with last analysis deletion confirmation
    pub confirm_delete_url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
