// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-autofix`.

use octoforge_runtime::{DateTime, Extra};
use super::CodeScanningAutofixStatus;

/// Described at `/components/schemas/code-scanning-autofix`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeScanningAutofix {
    /// `status`
    pub status: CodeScanningAutofixStatus,
    /// `description`
    pub description: Option<String>,
    /// `started_at`
    pub started_at: DateTime,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
