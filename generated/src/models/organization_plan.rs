// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/app-permissions/properties/organization_events`.

/// The level of permission to grant the access token to view events triggered by an activity in an organization.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrganizationPlan {
    /// `read`
    Read,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
