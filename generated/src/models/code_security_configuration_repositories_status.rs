// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/code-security-configuration-repositories/properties/status`.

/// The attachment status of the code security configuration on the repository.
#[derive(Clone)]
#[non_exhaustive]
pub enum CodeSecurityConfigurationRepositoriesStatus {
    /// `attached`
    Attached,
    /// `attaching`
    Attaching,
    /// `detached`
    Detached,
    /// `removed`
    Removed,
    /// `enforced`
    Enforced,
    /// `failed`
    Failed,
    /// `updating`
    Updating,
    /// `removed_by_enterprise`
    RemovedByEnterprise,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
