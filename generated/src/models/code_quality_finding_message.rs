// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-quality-finding-message`.

use octoforge_runtime::Extra;

/// Code quality finding message
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeQualityFindingMessage {
    /// The message text of the code quality finding.
    pub text: String,
    /// The message text of the code quality finding in markdown format.
    pub markdown: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
