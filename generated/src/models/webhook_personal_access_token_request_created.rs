// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-personal-access-token-request-created`.

use octoforge_runtime::Extra;
use super::{
    CreatedAction, Enterprise, OrganizationSimple, PersonalAccessTokenRequest,
    SimpleInstallation, SimpleUser,
};

/// personal_access_token_request created event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPersonalAccessTokenRequestCreated {
    /// `action`
    pub action: CreatedAction,
    /// `personal_access_token_request`
    pub personal_access_token_request: PersonalAccessTokenRequest,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `organization`
    pub organization: OrganizationSimple,
    /// `sender`
    pub sender: SimpleUser,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
