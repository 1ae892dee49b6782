// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/parameters/team-type/schema`.

/// Described at `/components/parameters/team-type/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TeamTypeAllEnterpriseOrganization {
    /// `all`
    All,
    /// `enterprise`
    Enterprise,
    /// `organization`
    Organization,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
