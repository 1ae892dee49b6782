// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-branch-protection-configuration-enabled`.

use octoforge_runtime::Extra;
use super::{
    Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation, SimpleUser,
};

/// branch protection configuration enabled event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookBranchProtectionConfigurationEnabled {
    /// `action`
    pub action: WebhookBranchProtectionConfigurationEnabledAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-branch-protection-configuration-enabled/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookBranchProtectionConfigurationEnabledAction {
    /// `enabled`
    Enabled,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
