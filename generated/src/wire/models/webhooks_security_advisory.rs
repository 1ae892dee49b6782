// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhooksSecurityAdvisory;

impl Object for WebhooksSecurityAdvisory {
    const NAME: &'static str = "WebhooksSecurityAdvisory";
    const FIELDS: &'static [&'static str] = &[
        "cvss",
        "cvss_severities",
        "cwes",
        "description",
        "ghsa_id",
        "identifiers",
        "published_at",
        "references",
        "severity",
        "summary",
        "updated_at",
        "vulnerabilities",
        "withdrawn_at",
    ];
    const REQUIRED: &'static [u64] = &[8189];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            cvss: fields.at(0),
            cvss_severities: fields.at(1),
            cwes: fields.at(2),
            description: fields.at(3),
            ghsa_id: fields.at(4),
            identifiers: fields.at(5),
            published_at: fields.at(6),
            references: fields.at(7),
            severity: fields.at(8),
            summary: fields.at(9),
            updated_at: fields.at(10),
            vulnerabilities: fields.at(11),
            withdrawn_at: fields.at(12),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.cvss,
                &self.cvss_severities,
                &self.cwes,
                &self.description,
                &self.ghsa_id,
                &self.identifiers,
                &self.published_at,
                &self.references,
                &self.severity,
                &self.summary,
                &self.updated_at,
                &self.vulnerabilities,
                &self.withdrawn_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhooksSecurityAdvisory);
