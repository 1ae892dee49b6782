// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-collaborator-permission`.

use octoforge_runtime::{Boxed, Extra};
use super::Collaborator;

/// Repository Collaborator Permission
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryCollaboratorPermission {
    /// `permission`
    pub permission: String,
    /// `role_name`
    pub role_name: String,
    /// `user`
    pub user: Option<Boxed<Collaborator>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
