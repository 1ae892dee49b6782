// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-invitation`.

use octoforge_runtime::{DateTime, Extra};
use super::{MinimalRepository, OrganizationRoleBaseRole, SimpleUser};

/// Repository invitations let you manage who you collaborate with.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryInvitation {
    /// Unique identifier of the repository invitation.
    pub id: i64,
    /// `repository`
    pub repository: MinimalRepository,
    /// `invitee`
    pub invitee: Option<SimpleUser>,
    /// `inviter`
    pub inviter: Option<SimpleUser>,
    /// The permission associated with the invitation.
    pub permissions: OrganizationRoleBaseRole,
    /// `created_at`
    pub created_at: DateTime,
    /// Whether or not the invitation has expired
    pub expired: Option<bool>,
    /// URL for the repository invitation
    pub url: String,
    /// `html_url`
    pub html_url: String,
    /// `node_id`
    pub node_id: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
