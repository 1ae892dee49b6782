// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-analysis-tool`.

use octoforge_runtime::{Extra, Maybe};

/// Described at `/components/schemas/code-scanning-analysis-tool`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeScanningAnalysisTool {
    /// `name`
    pub name: Option<String>,
    /// `version`
    pub version: Maybe<String>,
    /// `guid`
    pub guid: Maybe<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
