// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::RepositoryAdvisoryCreate;

impl Object for RepositoryAdvisoryCreate {
    const NAME: &'static str = "RepositoryAdvisoryCreate";
    const FIELDS: &'static [&'static str] = &[
        "summary",
        "description",
        "cve_id",
        "vulnerabilities",
        "cwe_ids",
        "credits",
        "severity",
        "cvss_vector_string",
        "start_private_fork",
    ];
    const REQUIRED: &'static [u64] = &[11];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            summary: fields.at(0),
            description: fields.at(1),
            cve_id: fields.at(2),
            vulnerabilities: fields.at(3),
            cwe_ids: fields.at(4),
            credits: fields.at(5),
            severity: fields.at(6),
            cvss_vector_string: fields.at(7),
            start_private_fork: fields.at(8),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.summary,
                &self.description,
                &self.cve_id,
                &self.vulnerabilities,
                &self.cwe_ids,
                &self.credits,
                &self.severity,
                &self.cvss_vector_string,
                &self.start_private_fork,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepositoryAdvisoryCreate);
