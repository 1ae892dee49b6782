// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-analysis-environment`.

/// Identifies the variable values associated with the environment in which this analysis was performed.
pub type CodeScanningAnalysisEnvironment = String;
