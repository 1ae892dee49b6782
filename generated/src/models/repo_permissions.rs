// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository/properties/permissions`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/repository/properties/permissions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepoPermissions {
    /// `admin`
    pub admin: bool,
    /// `pull`
    pub pull: bool,
    /// `triage`
    pub triage: Option<bool>,
    /// `push`
    pub push: bool,
    /// `maintain`
    pub maintain: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
