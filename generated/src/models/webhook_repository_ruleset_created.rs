// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-repository-ruleset-created`.

use octoforge_runtime::{Boxed, Extra};
use super::{
    CreatedAction, Enterprise, OrganizationSimple, RepositoryRuleset, RepositoryWebhooks,
    SimpleInstallation, SimpleUser,
};

/// repository ruleset created event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRepositoryRulesetCreated {
    /// `action`
    pub action: CreatedAction,
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
