// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/actions-hosted-runner-limits`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/actions-hosted-runner-limits`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionsHostedRunnerLimits {
    /// Provides details of static public IP limits for GitHub-hosted Hosted Runners
    pub public_ips: ActionsHostedRunnerLimitsPublicIps,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Provides details of static public IP limits for GitHub-hosted Hosted Runners
#[derive(Clone)]
#[non_exhaustive]
pub struct ActionsHostedRunnerLimitsPublicIps {
    /// The maximum number of static public IP addresses that can be used for Hosted Runners.
    pub maximum: i64,
    /// The current number of static public IP addresses in use by Hosted Runners.
    pub current_usage: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
