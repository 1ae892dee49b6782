// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/self-hosted-runners-settings`.

use octoforge_runtime::Extra;
use super::EnabledRepositories;

/// Described at `/components/schemas/self-hosted-runners-settings`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SelfHostedRunnersSettings {
    /// The policy that controls whether self-hosted runners can be used by repositories in the organization
    pub enabled_repositories: EnabledRepositories,
    /// The URL to the endpoint for managing selected repositories for self-hosted runners in the organization
    pub selected_repositories_url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
