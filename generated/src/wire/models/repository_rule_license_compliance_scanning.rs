// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    RepositoryRuleLicenseComplianceScanning, RepositoryRuleLicenseComplianceScanningType,
};

impl Object for RepositoryRuleLicenseComplianceScanning {
    const NAME: &'static str = "RepositoryRuleLicenseComplianceScanning";
    const FIELDS: &'static [&'static str] = &["type"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.r#type], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryRuleLicenseComplianceScanning);

impl Literal for RepositoryRuleLicenseComplianceScanningType {
    const NAME: &'static str = "RepositoryRuleLicenseComplianceScanningType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::LicenseComplianceScanning => "license_compliance_scanning",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "license_compliance_scanning" => Self::LicenseComplianceScanning,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositoryRuleLicenseComplianceScanningType);
