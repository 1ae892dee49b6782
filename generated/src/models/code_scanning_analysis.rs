// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-analysis`.

use octoforge_runtime::{DateTime, Extra};
use super::CodeScanningAnalysisTool;

/// Described at `/components/schemas/code-scanning-analysis`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeScanningAnalysis {
    /// `ref`
    pub r#ref: String,
    /// `commit_sha`
    pub commit_sha: String,
    /// `analysis_key`
    pub analysis_key: String,
    /// `environment`
    pub environment: String,
    /// `category`
    pub category: Option<String>,
    /// `error`
    pub error: String,
    /// `created_at`
    pub created_at: DateTime,
    /// The total number of results in the analysis.
    pub results_count: i64,
    /// The total number of rules used in the analysis.
    pub rules_count: i64,
    /// Unique identifier for this analysis.
    pub id: i64,
    /// `url`
    pub url: String,
    /// `sarif_id`
    pub sarif_id: String,
    /// `tool`
    pub tool: CodeScanningAnalysisTool,
    /// `deletable`
    pub deletable: bool,
    /// Warning generated when processing the analysis
    pub warning: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
