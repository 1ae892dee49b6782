// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/deployment-protection-rule`.

use octoforge_runtime::Extra;
use super::CustomDeploymentRuleApp;

/// Deployment protection rule
#[derive(Clone)]
#[non_exhaustive]
pub struct DeploymentProtectionRule {
    /// The unique identifier for the deployment protection rule.
    pub id: i64,
    /// The node ID for the deployment protection rule.
    pub node_id: String,
    /// Whether the deployment protection rule is enabled for the environment.
    pub enabled: bool,
    /// `app`
    pub app: CustomDeploymentRuleApp,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
