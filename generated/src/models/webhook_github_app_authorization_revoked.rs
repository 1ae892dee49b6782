// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-github-app-authorization-revoked`.

use octoforge_runtime::Extra;
use super::SimpleUser;

/// github_app_authorization revoked event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookGithubAppAuthorizationRevoked {
    /// `action`
    pub action: WebhookGithubAppAuthorizationRevokedAction,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-github-app-authorization-revoked/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookGithubAppAuthorizationRevokedAction {
    /// `revoked`
    Revoked,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
