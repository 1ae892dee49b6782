// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-security-and-analysis`.

use octoforge_runtime::{Extra, Maybe};
use super::{
    Enterprise, FullRepository, OrganizationSimple, SecurityAndAnalysis,
    SimpleInstallation, SimpleUser,
};

/// security_and_analysis event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookSecurityAndAnalysis {
    /// `changes`
    pub changes: WebhookSecurityAndAnalysisChanges,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: FullRepository,
    /// `sender`
    pub sender: Option<SimpleUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-security-and-analysis/properties/changes`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookSecurityAndAnalysisChanges {
    /// `from`
    pub from: Option<WebhookSecurityAndAnalysisChangesFrom>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-security-and-analysis/properties/changes/properties/from`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookSecurityAndAnalysisChangesFrom {
    /// `security_and_analysis`
    pub security_and_analysis: Maybe<SecurityAndAnalysis>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
