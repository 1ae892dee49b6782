// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/personal-access-token-request/properties/permissions_added`.

use octoforge_runtime::{Extra, Map};

/// New requested permissions, categorized by type of permission.
#[derive(Clone)]
#[non_exhaustive]
pub struct PersonalAccessTokenRequestPermissionsAdded {
    /// `organization`
    pub organization: Option<Map<String>>,
    /// `repository`
    pub repository: Option<Map<String>>,
    /// `other`
    pub other: Option<Map<String>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
