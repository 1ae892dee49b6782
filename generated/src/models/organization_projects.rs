// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhooks_issue/properties/performed_via_github_app/properties/permissions/properties/organization_projects`.

/// Described at `/components/schemas/webhooks_issue/properties/performed_via_github_app/properties/permissions/properties/organization_projects`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrganizationProjects {
    /// `read`
    Read,
    /// `write`
    Write,
    /// `admin`
    Admin,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
