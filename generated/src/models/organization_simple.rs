// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/organization-simple`.

use octoforge_runtime::Extra;

/// A GitHub organization.
#[doc(alias = "nullable-organization-simple")]
#[derive(Clone)]
#[non_exhaustive]
pub struct OrganizationSimple {
    /// `login`
    pub login: String,
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `url`
    pub url: String,
    /// `repos_url`
    pub repos_url: String,
    /// `events_url`
    pub events_url: String,
    /// `hooks_url`
    pub hooks_url: String,
    /// `issues_url`
    pub issues_url: String,
    /// `members_url`
    pub members_url: String,
    /// `public_members_url`
    pub public_members_url: String,
    /// `avatar_url`
    pub avatar_url: String,
    /// `description`
    pub description: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
