// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/issue-field/properties/visibility`.

/// The visibility of the issue field. Can be `organization_members_only` (visible only within the organization) or `all` (visible to all users who can see issues).
#[derive(Clone)]
#[non_exhaustive]
pub enum OrganizationMembersOnlyAll {
    /// `organization_members_only`
    OrganizationMembersOnly,
    /// `all`
    All,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
