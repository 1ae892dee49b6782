// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/short-branch`.

use octoforge_runtime::{Boxed, Extra};
use super::{BranchProtection, ShortBlob};

/// Short Branch
#[derive(Clone)]
#[non_exhaustive]
pub struct ShortBranch {
    /// `name`
    pub name: String,
    /// `commit`
    pub commit: ShortBlob,
    /// `protected`
    pub protected: bool,
    /// `protection`
    pub protection: Option<Boxed<BranchProtection>>,
    /// `protection_url`
    pub protection_url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
