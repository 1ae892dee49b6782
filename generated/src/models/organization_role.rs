// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/organization-role`.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe};
use super::{CopilotSpaceOwner, OrganizationRoleBaseRole};

/// Organization roles
#[derive(Clone)]
#[non_exhaustive]
pub struct OrganizationRole {
    /// The unique identifier of the role.
    pub id: i64,
    /// The name of the role.
    pub name: String,
    /// A short description about who this role is for or what permissions it grants.
    pub description: Maybe<String>,
    /// The system role from which this role inherits permissions.
    pub base_role: Maybe<OrganizationRoleBaseRole>,
    /// Source answers the question, "where did this role come from?"
    pub source: Maybe<OrganizationRoleSource>,
    /// A list of permissions included in this role.
    pub permissions: Vec<String>,
    /// `organization`
    pub organization: Option<Boxed<CopilotSpaceOwner>>,
    /// The date and time the role was created.
    pub created_at: DateTime,
    /// The date and time the role was last updated.
    pub updated_at: DateTime,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Source answers the question, "where did this role come from?"
#[derive(Clone)]
#[non_exhaustive]
pub enum OrganizationRoleSource {
    /// `Organization`
    Organization,
    /// `Enterprise`
    Enterprise,
    /// `Predefined`
    Predefined,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
