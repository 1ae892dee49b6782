// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-analysis-sarif-id`.

/// An identifier for the upload.
pub type CodeScanningAnalysisSarifId = String;
