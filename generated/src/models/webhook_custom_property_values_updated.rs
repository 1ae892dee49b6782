// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-custom-property-values-updated`.

use octoforge_runtime::Extra;
use super::{
    CustomPropertyValue, Enterprise, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser, UpdatedAction,
};

/// Custom property values updated event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookCustomPropertyValuesUpdated {
    /// `action`
    pub action: UpdatedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `organization`
    pub organization: OrganizationSimple,
    /// `sender`
    pub sender: Option<SimpleUser>,
    /// The new custom property values for the repository.
    pub new_property_values: Vec<CustomPropertyValue>,
    /// The old custom property values for the repository.
    pub old_property_values: Vec<CustomPropertyValue>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
