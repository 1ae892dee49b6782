// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-repository-ruleset-deleted`.

use octoforge_runtime::{Boxed, Extra};
use super::{
    DeletedAction, Enterprise, OrganizationSimple, RepositoryRuleset, RepositoryWebhooks,
    SimpleInstallation, SimpleUser,
};

/// repository ruleset deleted event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRepositoryRulesetDeleted {
    /// `action`
    pub action: DeletedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: Option<Boxed<RepositoryWebhooks>>,
    /// `repository_ruleset`
    pub repository_ruleset: RepositoryRuleset,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
