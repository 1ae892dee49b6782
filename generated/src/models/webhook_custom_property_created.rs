// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-custom-property-created`.

use octoforge_runtime::Extra;
use super::{
    CreatedAction, CustomProperty, Enterprise, OrganizationSimple, SimpleInstallation,
    SimpleUser,
};

/// custom property created event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookCustomPropertyCreated {
    /// `action`
    pub action: CreatedAction,
    /// `definition`
    pub definition: CustomProperty,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `sender`
    pub sender: Option<SimpleUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
