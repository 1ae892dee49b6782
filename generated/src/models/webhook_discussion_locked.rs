// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-discussion-locked`.

use octoforge_runtime::Extra;
use super::{
    Discussion, Enterprise, LockedAction, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser,
};

/// discussion locked event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDiscussionLocked {
    /// `action`
    pub action: LockedAction,
    /// `discussion`
    pub discussion: Discussion,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
