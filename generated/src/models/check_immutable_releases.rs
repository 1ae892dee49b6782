// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/check-immutable-releases`.

use octoforge_runtime::Extra;

/// Check immutable releases
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckImmutableReleases {
    /// Whether immutable releases are enabled for the repository.
    pub enabled: bool,
    /// Whether immutable releases are enforced by the repository owner.
    pub enforced_by_owner: bool,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
