// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-custom-property-updated`.

use octoforge_runtime::Extra;
use super::{
    CustomProperty, Enterprise, OrganizationSimple, SimpleInstallation, SimpleUser,
    UpdatedAction,
};

/// custom property updated event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookCustomPropertyUpdated {
    /// `action`
    pub action: UpdatedAction,
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
