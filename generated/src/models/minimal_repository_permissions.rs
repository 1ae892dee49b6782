// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/minimal-repository/properties/permissions`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/minimal-repository/properties/permissions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MinimalRepositoryPermissions {
    /// `admin`
    pub admin: Option<bool>,
    /// `maintain`
    pub maintain: Option<bool>,
    /// `push`
    pub push: Option<bool>,
    /// `triage`
    pub triage: Option<bool>,
    /// `pull`
    pub pull: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
