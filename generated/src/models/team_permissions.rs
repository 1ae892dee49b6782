// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/team/properties/permissions`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/team/properties/permissions`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TeamPermissions {
    /// `pull`
    pub pull: bool,
    /// `triage`
    pub triage: bool,
    /// `push`
    pub push: bool,
    /// `maintain`
    pub maintain: bool,
    /// `admin`
    pub admin: bool,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
