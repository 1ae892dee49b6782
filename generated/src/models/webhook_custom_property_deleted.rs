// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-custom-property-deleted`.

use octoforge_runtime::Extra;
use super::{
    DeletedAction, Enterprise, OrganizationSimple, SimpleInstallation, SimpleUser,
};

/// custom property deleted event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookCustomPropertyDeleted {
    /// `action`
    pub action: DeletedAction,
    /// `definition`
    pub definition: WebhookCustomPropertyDeletedDefinition,
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

/// Described at `/components/schemas/webhook-custom-property-deleted/properties/definition`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookCustomPropertyDeletedDefinition {
    /// The name of the property that was deleted.
    pub property_name: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
