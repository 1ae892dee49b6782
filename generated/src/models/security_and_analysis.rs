// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/security-and-analysis`.

use octoforge_runtime::Extra;
use super::{EnabledDisabled, SecretScanningDelegatedBypassOptions};

/// Described at `/components/schemas/security-and-analysis`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecurityAndAnalysis {
    /// Enable or disable GitHub Advanced Security for the repository.
    ///
    /// For standalone Code Scanning or Secret Protection products, this parameter cannot be used.
    pub advanced_security: Option<SecurityAndAnalysisAdvancedSecurity>,
    /// `code_security`
    pub code_security: Option<SecurityAndAnalysisAdvancedSecurity>,
    /// Enable or disable Dependabot security updates for the repository.
    pub dependabot_security_updates: Option<SecurityAndAnalysisAdvancedSecurity>,
    /// `secret_scanning`
    pub secret_scanning: Option<SecurityAndAnalysisAdvancedSecurity>,
    /// `secret_scanning_push_protection`
    pub secret_scanning_push_protection: Option<SecurityAndAnalysisAdvancedSecurity>,
    /// `secret_scanning_non_provider_patterns`
    pub secret_scanning_non_provider_patterns: Option<
        SecurityAndAnalysisAdvancedSecurity,
    >,
    /// `secret_scanning_ai_detection`
    pub secret_scanning_ai_detection: Option<SecurityAndAnalysisAdvancedSecurity>,
    /// `secret_scanning_delegated_alert_dismissal`
    pub secret_scanning_delegated_alert_dismissal: Option<
        SecurityAndAnalysisAdvancedSecurity,
    >,
    /// `secret_scanning_delegated_bypass`
    pub secret_scanning_delegated_bypass: Option<SecurityAndAnalysisAdvancedSecurity>,
    /// `secret_scanning_delegated_bypass_options`
    pub secret_scanning_delegated_bypass_options: Option<
        SecretScanningDelegatedBypassOptions,
    >,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Enable or disable GitHub Advanced Security for the repository.
///
/// For standalone Code Scanning or Secret Protection products, this parameter cannot be used.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecurityAndAnalysisAdvancedSecurity {
    /// `status`
    pub status: Option<EnabledDisabled>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
