// Emitted by `cargo xtask regenerate` (generator/src/render/alias.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-autofix-description`.

/// The description of an autofix.
pub type CodeScanningAutofixDescription = String;
