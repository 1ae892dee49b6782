// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/code-security-configuration`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::{
    AdvancedSecurity, AlwaysExempt, CodeScanningOptions,
    DependencyGraphAutosubmitActionOptions, EnabledDisabledNotSet, EnforcedUnenforced,
    ReviewerType, StandardLabeledNotSet,
};

/// A code security configuration
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeSecurityConfiguration {
    /// The ID of the code security configuration
    pub id: Option<i64>,
    /// The name of the code security configuration. Must be unique within the organization.
    pub name: Option<String>,
    /// The type of the code security configuration.
    pub target_type: Option<CodeSecurityConfigurationTargetType>,
    /// A description of the code security configuration
    pub description: Maybe<String>,
    /// The enablement status of GitHub Advanced Security
    pub advanced_security: Option<AdvancedSecurity>,
    /// The enablement status of Dependency Graph
    pub dependency_graph: Option<EnabledDisabledNotSet>,
    /// The enablement status of Automatic dependency submission
    pub dependency_graph_autosubmit_action: Option<EnabledDisabledNotSet>,
    /// Feature options for Automatic dependency submission
    pub dependency_graph_autosubmit_action_options: Option<
        DependencyGraphAutosubmitActionOptions,
    >,
    /// The enablement status of Dependabot alerts
    pub dependabot_alerts: Option<EnabledDisabledNotSet>,
    /// The enablement status of Dependabot security updates
    pub dependabot_security_updates: Option<EnabledDisabledNotSet>,
    /// The enablement status of Dependabot delegated alert dismissal
    pub dependabot_delegated_alert_dismissal: Maybe<EnabledDisabledNotSet>,
    /// Feature options for code scanning
    pub code_scanning_options: Maybe<CodeScanningOptions>,
    /// The enablement status of code scanning default setup
    pub code_scanning_default_setup: Option<EnabledDisabledNotSet>,
    /// Feature options for code scanning default setup
    pub code_scanning_default_setup_options: Maybe<
        CodeSecurityConfigurationCodeScanningDefaultSetupOptions,
    >,
    /// The enablement status of code scanning delegated alert dismissal
    pub code_scanning_delegated_alert_dismissal: Option<EnabledDisabledNotSet>,
    /// The enablement status of secret scanning
    pub secret_scanning: Option<EnabledDisabledNotSet>,
    /// The enablement status of secret scanning push protection
    pub secret_scanning_push_protection: Option<EnabledDisabledNotSet>,
    /// The enablement status of secret scanning delegated bypass
    pub secret_scanning_delegated_bypass: Option<EnabledDisabledNotSet>,
    /// Feature options for secret scanning delegated bypass
    pub secret_scanning_delegated_bypass_options: Option<
        CodeSecurityConfigurationSecretScanningDelegatedBypassOptions,
    >,
    /// The enablement status of secret scanning validity checks
    pub secret_scanning_validity_checks: Option<EnabledDisabledNotSet>,
    /// The enablement status of secret scanning non-provider patterns
    pub secret_scanning_non_provider_patterns: Option<EnabledDisabledNotSet>,
    /// The enablement status of Copilot secret scanning
    pub secret_scanning_generic_secrets: Option<EnabledDisabledNotSet>,
    /// The enablement status of secret scanning delegated alert dismissal
    pub secret_scanning_delegated_alert_dismissal: Option<EnabledDisabledNotSet>,
    /// The enablement status of secret scanning extended metadata
    pub secret_scanning_extended_metadata: Option<EnabledDisabledNotSet>,
    /// The enablement status of private vulnerability reporting
    pub private_vulnerability_reporting: Option<EnabledDisabledNotSet>,
    /// The enforcement status for a security configuration
    pub enforcement: Option<EnforcedUnenforced>,
    /// The URL of the configuration
    pub url: Option<String>,
    /// The URL of the configuration
    pub html_url: Option<String>,
    /// `created_at`
    pub created_at: Option<DateTime>,
    /// `updated_at`
    pub updated_at: Option<DateTime>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Feature options for code scanning default setup
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeSecurityConfigurationCodeScanningDefaultSetupOptions {
    /// Whether to use labeled runners or standard GitHub runners.
    pub runner_type: Maybe<StandardLabeledNotSet>,
    /// The label of the runner to use for code scanning when runner_type is 'labeled'.
    pub runner_label: Maybe<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Feature options for secret scanning delegated bypass
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeSecurityConfigurationSecretScanningDelegatedBypassOptions {
    /// The bypass reviewers for secret scanning delegated bypass
    pub reviewers: Option<
        Vec<CodeSecurityConfigurationSecretScanningDelegatedBypassOptionsReviewer>,
    >,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The type of the code security configuration.
#[derive(Clone)]
#[non_exhaustive]
pub enum CodeSecurityConfigurationTargetType {
    /// `global`
    Global,
    /// `organization`
    Organization,
    /// `enterprise`
    Enterprise,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Described at `/components/schemas/code-security-configuration/properties/secret_scanning_delegated_bypass_options/properties/reviewers/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeSecurityConfigurationSecretScanningDelegatedBypassOptionsReviewer {
    /// The ID of the team or role selected as a bypass reviewer
    pub reviewer_id: i64,
    /// The type of the bypass reviewer
    pub reviewer_type: ReviewerType,
    /// The bypass mode for the reviewer
    pub mode: Option<AlwaysExempt>,
    /// The ID of the security configuration associated with this bypass reviewer
    pub security_configuration_id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
