// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-scanning-sarifs-receipt`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/code-scanning-sarifs-receipt`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeScanningSarifsReceipt {
    /// `id`
    pub id: Option<String>,
    /// The REST API URL for checking the status of the upload.
    pub url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
