// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-violation-error`.

use octoforge_runtime::Extra;

/// Repository rule violation was detected
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleViolationError {
    /// `message`
    pub message: Option<String>,
    /// `documentation_url`
    pub documentation_url: Option<String>,
    /// `status`
    pub status: Option<String>,
    /// `metadata`
    pub metadata: Option<RepositoryRuleViolationErrorMetadata>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/repository-rule-violation-error/properties/metadata`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleViolationErrorMetadata {
    /// `secret_scanning`
    pub secret_scanning: Option<RepositoryRuleViolationErrorMetadataSecretScanning>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/repository-rule-violation-error/properties/metadata/properties/secret_scanning`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleViolationErrorMetadataSecretScanning {
    /// `bypass_placeholders`
    pub bypass_placeholders: Option<
        Vec<RepositoryRuleViolationErrorMetadataSecretScanningBypassPlaceholder>,
    >,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/repository-rule-violation-error/properties/metadata/properties/secret_scanning/properties/bypass_placeholders/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleViolationErrorMetadataSecretScanningBypassPlaceholder {
    /// `placeholder_id`
    pub placeholder_id: Option<String>,
    /// `token_type`
    pub token_type: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
