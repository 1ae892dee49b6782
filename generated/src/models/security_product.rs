// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/parameters/security-product/schema`.

/// Described at `/components/parameters/security-product/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SecurityProduct {
    /// `dependency_graph`
    DependencyGraph,
    /// `dependabot_alerts`
    DependabotAlerts,
    /// `dependabot_security_updates`
    DependabotSecurityUpdates,
    /// `advanced_security`
    AdvancedSecurity,
    /// `code_scanning_default_setup`
    CodeScanningDefaultSetup,
    /// `secret_scanning`
    SecretScanning,
    /// `secret_scanning_push_protection`
    SecretScanningPushProtection,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
