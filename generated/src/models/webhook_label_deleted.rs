// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-label-deleted`.

use octoforge_runtime::Extra;
use super::{
    DeletedAction, Enterprise, Label, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser,
};

/// label deleted event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookLabelDeleted {
    /// `action`
    pub action: DeletedAction,
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
