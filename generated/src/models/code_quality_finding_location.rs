// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-quality-finding-location`.

use octoforge_runtime::Extra;

/// Code quality file location
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeQualityFindingLocation {
    /// The file path where the finding was detected.
    pub path: String,
    /// The line number where the finding starts.
    pub start_line: Option<i64>,
    /// The column number where the finding starts.
    pub start_column: Option<i64>,
    /// The line number where the finding ends.
    pub end_line: Option<i64>,
    /// The column number where the finding ends.
    pub end_column: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
