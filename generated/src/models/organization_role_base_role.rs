// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/organization-role/properties/base_role`.

/// The system role from which this role inherits permissions.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrganizationRoleBaseRole {
    /// `read`
    Read,
    /// `triage`
    Triage,
    /// `write`
    Write,
    /// `maintain`
    Maintain,
    /// `admin`
    Admin,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
