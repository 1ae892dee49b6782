// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{RepositoryAdvisoryUpdate, RepositoryAdvisoryUpdateState};

impl Object for RepositoryAdvisoryUpdate {
    const NAME: &'static str = "RepositoryAdvisoryUpdate";
    const FIELDS: &'static [&'static str] = &[
        "summary",
        "description",
        "cve_id",
        "vulnerabilities",
        "cwe_ids",
        "credits",
        "severity",
        "cvss_vector_string",
        "state",
        "collaborating_users",
        "collaborating_teams",
    ];
    const REQUIRED: &'static [u64] = &[0];

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
            state: fields.at(8),
            collaborating_users: fields.at(9),
            collaborating_teams: fields.at(10),
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
                &self.state,
                &self.collaborating_users,
                &self.collaborating_teams,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepositoryAdvisoryUpdate);

impl Literal for RepositoryAdvisoryUpdateState {
    const NAME: &'static str = "RepositoryAdvisoryUpdateState";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Published => "published",
            Self::Closed => "closed",
            Self::Draft => "draft",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "published" => Self::Published,
            "closed" => Self::Closed,
            "draft" => Self::Draft,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositoryAdvisoryUpdateState);
