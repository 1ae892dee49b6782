// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/team/properties/type`.

/// The ownership type of the team
#[derive(Clone)]
#[non_exhaustive]
pub enum EnterpriseOrganization {
    /// `enterprise`
    Enterprise,
    /// `organization`
    Organization,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
