// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-discussion-unlabeled`.

use octoforge_runtime::Extra;
use super::{
    Discussion, Enterprise, Label, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser, UnlabeledAction,
};

/// discussion unlabeled event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookDiscussionUnlabeled {
    /// `action`
    pub action: UnlabeledAction,
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
