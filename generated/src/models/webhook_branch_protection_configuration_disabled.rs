// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-branch-protection-configuration-disabled`.

use octoforge_runtime::Extra;
use super::{
    Enterprise, OrganizationSimple, RepositoryWebhooks, SimpleInstallation, SimpleUser,
};

/// branch protection configuration disabled event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookBranchProtectionConfigurationDisabled {
    /// `action`
    pub action: WebhookBranchProtectionConfigurationDisabledAction,
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

/// Described at `/components/schemas/webhook-branch-protection-configuration-disabled/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookBranchProtectionConfigurationDisabledAction {
    /// `disabled`
    Disabled,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
