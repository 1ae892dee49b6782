// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/organization-full/properties/plan`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/organization-full/properties/plan`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrganizationFullPlan {
    /// `name`
    pub name: String,
    /// `space`
    pub space: i64,
    /// `private_repos`
    pub private_repos: i64,
    /// `filled_seats`
    pub filled_seats: Option<i64>,
    /// `seats`
    pub seats: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
