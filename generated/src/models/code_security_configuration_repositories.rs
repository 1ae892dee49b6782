// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-security-configuration-repositories`.

use octoforge_runtime::{Boxed, Extra};
use super::{CodeSecurityConfigurationRepositoriesStatus, SimpleRepository};

/// Repositories associated with a code security configuration and attachment status
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeSecurityConfigurationRepositories {
    /// The attachment status of the code security configuration on the repository.
    pub status: Option<CodeSecurityConfigurationRepositoriesStatus>,
    /// `repository`
    pub repository: Option<Boxed<SimpleRepository>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
