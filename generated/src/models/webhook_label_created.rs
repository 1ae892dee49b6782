// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-label-created`.

use octoforge_runtime::Extra;
use super::{
    CreatedAction, Enterprise, Label, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser,
};

/// label created event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookLabelCreated {
    /// `action`
    pub action: CreatedAction,
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
    pub sender: Option<SimpleUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
