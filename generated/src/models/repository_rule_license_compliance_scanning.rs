// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-rule-license-compliance-scanning`.

use octoforge_runtime::Extra;

/// Enforce any added or changed dependencies to comply with the organization's license policy.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryRuleLicenseComplianceScanning {
    /// `type`
    pub r#type: RepositoryRuleLicenseComplianceScanningType,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryRuleLicenseComplianceScanning {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(r#type: impl Into<RepositoryRuleLicenseComplianceScanningType>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.r#type = r#type.into();
        new
    }
}

/// Described at `/components/schemas/repository-rule-license-compliance-scanning/properties/type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryRuleLicenseComplianceScanningType {
    /// `license_compliance_scanning`
    LicenseComplianceScanning,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
