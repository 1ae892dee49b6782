// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/protected-branch-admin-enforced`.

use octoforge_runtime::Extra;

/// Protected Branch Admin Enforced
#[derive(Clone)]
#[non_exhaustive]
pub struct ProtectedBranchAdminEnforced {
    /// `url`
    pub url: String,
    /// `enabled`
    pub enabled: bool,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
