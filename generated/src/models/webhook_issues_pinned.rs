// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-issues-pinned`.

use octoforge_runtime::Extra;
use super::{
    Enterprise, OrganizationSimple, PinnedAction, RepositoryWebhooks, SimpleInstallation,
    SimpleUser, WebhooksIssue2,
};

/// issues pinned event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookIssuesPinned {
    /// `action`
    pub action: PinnedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `issue`
    pub issue: WebhooksIssue2,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
