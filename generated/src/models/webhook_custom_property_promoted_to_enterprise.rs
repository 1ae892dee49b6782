// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-custom-property-promoted-to-enterprise`.

use octoforge_runtime::Extra;
use super::{
    CustomProperty, Enterprise, OrganizationSimple, SimpleInstallation, SimpleUser,
};

/// custom property promoted to business event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookCustomPropertyPromotedToEnterprise {
    /// `action`
    pub action: WebhookCustomPropertyPromotedToEnterpriseAction,
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

/// Described at `/components/schemas/webhook-custom-property-promoted-to-enterprise/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookCustomPropertyPromotedToEnterpriseAction {
    /// `promote_to_enterprise`
    PromoteToEnterprise,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
