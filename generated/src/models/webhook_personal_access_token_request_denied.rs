// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-personal-access-token-request-denied`.

use octoforge_runtime::Extra;
use super::{
    Enterprise, OrganizationSimple, PersonalAccessTokenRequest, SimpleInstallation,
    SimpleUser,
};

/// personal_access_token_request denied event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPersonalAccessTokenRequestDenied {
    /// `action`
    pub action: WebhookPersonalAccessTokenRequestDeniedAction,
    /// `personal_access_token_request`
    pub personal_access_token_request: PersonalAccessTokenRequest,
    /// `organization`
    pub organization: OrganizationSimple,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `sender`
    pub sender: SimpleUser,
    /// `installation`
    pub installation: SimpleInstallation,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-personal-access-token-request-denied/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookPersonalAccessTokenRequestDeniedAction {
    /// `denied`
    Denied,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
