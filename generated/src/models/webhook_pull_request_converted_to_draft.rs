// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-pull-request-converted-to-draft`.

use octoforge_runtime::Extra;
use super::{
    Enterprise, OrganizationSimple, PullRequestWebhook, RepositoryWebhooks,
    SimpleInstallation, SimpleUser,
};

/// pull_request converted_to_draft event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestConvertedToDraft {
    /// `action`
    pub action: WebhookPullRequestConvertedToDraftAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `number`
    pub number: i64,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `pull_request`
    pub pull_request: PullRequestWebhook,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-pull-request-converted-to-draft/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookPullRequestConvertedToDraftAction {
    /// `converted_to_draft`
    ConvertedToDraft,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
