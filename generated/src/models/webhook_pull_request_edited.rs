// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-pull-request-edited`.

use octoforge_runtime::Extra;
use super::{
    EditedAction, Enterprise, OrganizationSimple, PullRequestWebhook, RepositoryWebhooks,
    SimpleInstallation, SimpleUser, WebhooksChangesBody,
};

/// pull_request edited event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestEdited {
    /// `action`
    pub action: EditedAction,
    /// The changes to the comment if the action was `edited`.
    pub changes: WebhookPullRequestEditedChanges,
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
    pub sender: Option<SimpleUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The changes to the comment if the action was `edited`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestEditedChanges {
    /// `base`
    pub base: Option<WebhookPullRequestEditedChangesBase>,
    /// `body`
    pub body: Option<WebhooksChangesBody>,
    /// `title`
    pub title: Option<WebhooksChangesBody>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-pull-request-edited/properties/changes/properties/base`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestEditedChangesBase {
    /// `ref`
    pub r#ref: WebhooksChangesBody,
    /// `sha`
    pub sha: WebhooksChangesBody,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
