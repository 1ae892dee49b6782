// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-ref-full`.

/// The full Git reference, formatted as `refs/heads/<branch name>`,
/// `refs/tags/<tag>`, `refs/pull/<number>/merge`, or `refs/pull/<number>/head`.
pub type CodeScanningRefFull = String;
