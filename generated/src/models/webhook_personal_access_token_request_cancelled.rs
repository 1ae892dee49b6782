// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-personal-access-token-request-cancelled`.

use octoforge_runtime::Extra;
use super::{
    CancelledAction, Enterprise, OrganizationSimple, PersonalAccessTokenRequest,
    SimpleInstallation, SimpleUser,
};

/// personal_access_token_request cancelled event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPersonalAccessTokenRequestCancelled {
    /// `action`
    pub action: CancelledAction,
    /// `personal_access_token_request`
    pub personal_access_token_request: PersonalAccessTokenRequest,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `organization`
    pub organization: OrganizationSimple,
    /// `sender`
    pub sender: SimpleUser,
    /// `installation`
    pub installation: SimpleInstallation,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
