// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-analysis-url`.

/// The REST API URL of the analysis resource.
pub type CodeScanningAnalysisUrl = String;
