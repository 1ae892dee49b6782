// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/porter-large-file`.

use octoforge_runtime::Extra;

/// Porter Large File
#[derive(Clone)]
#[non_exhaustive]
pub struct PorterLargeFile {
    /// `ref_name`
    pub ref_name: String,
    /// `path`
    pub path: String,
    /// `oid`
    pub oid: String,
    /// `size`
    pub size: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
