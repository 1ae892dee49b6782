// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-branch-protection-rule-deleted`.

use octoforge_runtime::Extra;
use super::{
    DeletedAction, Enterprise, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser, WebhooksRule,
};

/// branch protection rule deleted event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookBranchProtectionRuleDeleted {
    /// `action`
    pub action: DeletedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `rule`
    pub rule: WebhooksRule,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
