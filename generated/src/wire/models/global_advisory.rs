// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{GlobalAdvisory, GlobalAdvisoryCredit};

impl Object for GlobalAdvisory {
    const NAME: &'static str = "GlobalAdvisory";
    const FIELDS: &'static [&'static str] = &[
        "ghsa_id",
        "cve_id",
        "url",
        "html_url",
        "repository_advisory_url",
        "summary",
        "description",
        "type",
        "severity",
        "source_code_location",
        "identifiers",
        "references",
        "published_at",
        "updated_at",
        "github_reviewed_at",
        "nvd_published_at",
        "withdrawn_at",
        "vulnerabilities",
        "cvss",
        "cvss_severities",
        "epss",
        "cwes",
        "credits",
    ];
    const REQUIRED: &'static [u64] = &[6815743];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            ghsa_id: fields.at(0),
            cve_id: fields.at(1),
            url: fields.at(2),
            html_url: fields.at(3),
            repository_advisory_url: fields.at(4),
            summary: fields.at(5),
            description: fields.at(6),
            r#type: fields.at(7),
            severity: fields.at(8),
            source_code_location: fields.at(9),
            identifiers: fields.at(10),
            references: fields.at(11),
            published_at: fields.at(12),
            updated_at: fields.at(13),
            github_reviewed_at: fields.at(14),
            nvd_published_at: fields.at(15),
            withdrawn_at: fields.at(16),
            vulnerabilities: fields.at(17),
            cvss: fields.at(18),
            cvss_severities: fields.at(19),
            epss: fields.at(20),
            cwes: fields.at(21),
            credits: fields.at(22),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.ghsa_id,
                &self.cve_id,
                &self.url,
                &self.html_url,
                &self.repository_advisory_url,
                &self.summary,
                &self.description,
                &self.r#type,
                &self.severity,
                &self.source_code_location,
                &self.identifiers,
                &self.references,
                &self.published_at,
                &self.updated_at,
                &self.github_reviewed_at,
                &self.nvd_published_at,
                &self.withdrawn_at,
                &self.vulnerabilities,
                &self.cvss,
                &self.cvss_severities,
                &self.epss,
                &self.cwes,
                &self.credits,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(GlobalAdvisory);

impl Object for GlobalAdvisoryCredit {
    const NAME: &'static str = "GlobalAdvisoryCredit";
    const FIELDS: &'static [&'static str] = &["user", "type"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            user: fields.at(0),
            r#type: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.user, &self.r#type], &self.extra)
    }
}

octoforge_runtime::object!(GlobalAdvisoryCredit);
