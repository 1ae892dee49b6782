// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/protected-branch/properties/allow_deletions`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/protected-branch/properties/allow_deletions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProtectedBranchAllowDeletions {
    /// `enabled`
    pub enabled: bool,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
