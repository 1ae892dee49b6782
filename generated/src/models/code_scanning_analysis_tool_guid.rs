// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-analysis-tool-guid`.

/// The GUID of the tool used to generate the code scanning analysis, if provided in the uploaded SARIF data.
pub type CodeScanningAnalysisToolGuid = String;
