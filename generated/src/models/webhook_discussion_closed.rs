// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-discussion-closed`.

use octoforge_runtime::Extra;
use super::{
    ClosedAction, Discussion, Enterprise, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser,
};

/// discussion closed event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDiscussionClosed {
    /// `action`
    pub action: ClosedAction,
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
