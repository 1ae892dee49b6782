// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    DependabotAlertSecurityAdvisory, DependabotAlertSecurityAdvisoryClassification,
};

impl Object for DependabotAlertSecurityAdvisory {
    const NAME: &'static str = "DependabotAlertSecurityAdvisory";
    const FIELDS: &'static [&'static str] = &[
        "ghsa_id",
        "cve_id",
        "summary",
        "description",
        "vulnerabilities",
        "severity",
        "classification",
        "cvss",
        "cvss_severities",
        "epss",
        "cwes",
        "identifiers",
        "references",
        "published_at",
        "updated_at",
        "withdrawn_at",
    ];
    const REQUIRED: &'static [u64] = &[64703];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            ghsa_id: fields.at(0),
            cve_id: fields.at(1),
            summary: fields.at(2),
            description: fields.at(3),
            vulnerabilities: fields.at(4),
            severity: fields.at(5),
            classification: fields.at(6),
            cvss: fields.at(7),
            cvss_severities: fields.at(8),
            epss: fields.at(9),
            cwes: fields.at(10),
            identifiers: fields.at(11),
            references: fields.at(12),
            published_at: fields.at(13),
            updated_at: fields.at(14),
            withdrawn_at: fields.at(15),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.ghsa_id,
                &self.cve_id,
                &self.summary,
                &self.description,
                &self.vulnerabilities,
                &self.severity,
                &self.classification,
                &self.cvss,
                &self.cvss_severities,
                &self.epss,
                &self.cwes,
                &self.identifiers,
                &self.references,
                &self.published_at,
                &self.updated_at,
                &self.withdrawn_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(DependabotAlertSecurityAdvisory);

impl Literal for DependabotAlertSecurityAdvisoryClassification {
    const NAME: &'static str = "DependabotAlertSecurityAdvisoryClassification";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::General => "general",
            Self::Malware => "malware",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "general" => Self::General,
            "malware" => Self::Malware,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(DependabotAlertSecurityAdvisoryClassification);
