// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-release-edited`.

use octoforge_runtime::Extra;
use super::{
    EditedAction, Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation,
    SimpleUser, WebhooksChangesBody, WebhooksRelease,
};

/// release edited event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookReleaseEdited {
    /// `action`
    pub action: EditedAction,
    /// `changes`
    pub changes: WebhookReleaseEditedChanges,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `release`
    pub release: WebhooksRelease,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: Option<SimpleUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-release-edited/properties/changes`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookReleaseEditedChanges {
    /// `body`
    pub body: Option<WebhooksChangesBody>,
    /// `name`
    pub name: Option<WebhooksChangesBody>,
    /// `tag_name`
    pub tag_name: Option<WebhooksChangesBody>,
    /// `make_latest`
    pub make_latest: Option<WebhookReleaseEditedChangesMakeLatest>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-release-edited/properties/changes/properties/make_latest`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookReleaseEditedChangesMakeLatest {
    /// Whether this release was explicitly `edited` to be the latest.
    pub to: bool,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
