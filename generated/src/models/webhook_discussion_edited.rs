// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-discussion-edited`.

use octoforge_runtime::Extra;
use super::{
    Changes, Discussion, EditedAction, Enterprise, OrganizationSimple,
    RepositoryWebhooks, SimpleInstallation, SimpleUser,
};

/// discussion edited event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDiscussionEdited {
    /// `action`
    pub action: EditedAction,
    /// `changes`
    pub changes: Option<Changes>,
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
