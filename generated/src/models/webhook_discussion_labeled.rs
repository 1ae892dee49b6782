// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-discussion-labeled`.

use octoforge_runtime::Extra;
use super::{
    Discussion, Enterprise, Label, LabeledAction, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser,
};

/// discussion labeled event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDiscussionLabeled {
    /// `action`
    pub action: LabeledAction,
    /// `discussion`
    pub discussion: Discussion,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `label`
    pub label: Label,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
