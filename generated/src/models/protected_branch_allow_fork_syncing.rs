// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/protected-branch/properties/allow_fork_syncing`.

use octoforge_runtime::Extra;

/// Whether users can pull changes from upstream when the branch is locked. Set to `true` to allow fork syncing. Set to `false` to prevent fork syncing.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProtectedBranchAllowForkSyncing {
    /// `enabled`
    pub enabled: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
