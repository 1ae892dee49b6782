// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-ref`.

/// The Git reference, formatted as `refs/pull/<number>/merge`, `refs/pull/<number>/head`,
/// `refs/heads/<branch name>` or simply `<branch name>`.
pub type CodeScanningRef = String;
