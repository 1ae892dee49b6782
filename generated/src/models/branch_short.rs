// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/branch-short`.

use octoforge_runtime::Extra;
use super::ShortBlob;

/// Branch Short
#[derive(Clone)]
#[non_exhaustive]
pub struct BranchShort {
    /// `name`
    pub name: String,
    /// `commit`
    pub commit: ShortBlob,
    /// `protected`
    pub protected: bool,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
