// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-security-configuration-for-repository`.

use octoforge_runtime::{Boxed, Extra};
use super::{CodeSecurityConfiguration, CodeSecurityConfigurationRepositoriesStatus};

/// Code security configuration associated with a repository and attachment status
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeSecurityConfigurationForRepository {
    /// The attachment status of the code security configuration on the repository.
    pub status: Option<CodeSecurityConfigurationRepositoriesStatus>,
    /// `configuration`
    pub configuration: Option<Boxed<CodeSecurityConfiguration>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
