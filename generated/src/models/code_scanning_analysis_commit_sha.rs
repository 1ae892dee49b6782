// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-analysis-commit-sha`.

/// The SHA of the commit to which the analysis you are uploading relates.
pub type CodeScanningAnalysisCommitSha = String;
