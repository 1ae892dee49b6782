// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/custom-deployment-rule-app`.

use octoforge_runtime::Extra;

/// A GitHub App that is providing a custom deployment protection rule.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomDeploymentRuleApp {
    /// The unique identifier of the deployment protection rule integration.
    pub id: i64,
    /// The slugified name of the deployment protection rule integration.
    pub slug: String,
    /// The URL for the endpoint to get details about the app.
    pub integration_url: String,
    /// The node ID for the deployment protection rule integration.
    pub node_id: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
