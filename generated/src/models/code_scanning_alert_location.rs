// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-alert-location`.

use octoforge_runtime::Extra;

/// Describe a region within a file for the alert.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeScanningAlertLocation {
    /// `path`
    pub path: Option<String>,
    /// `start_line`
    pub start_line: Option<i64>,
    /// `end_line`
    pub end_line: Option<i64>,
    /// `start_column`
    pub start_column: Option<i64>,
    /// `end_column`
    pub end_column: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
