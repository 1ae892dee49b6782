// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-analysis-tool-name`.

/// The name of the tool used to generate the code scanning analysis.
pub type CodeScanningAnalysisToolName = String;
