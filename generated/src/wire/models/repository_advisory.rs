// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    RepositoryAdvisory, RepositoryAdvisoryCreditEntry, RepositoryAdvisoryIdentifier,
    RepositoryAdvisoryState,
};

impl Object for RepositoryAdvisory {
    const NAME: &'static str = "RepositoryAdvisory";
    const FIELDS: &'static [&'static str] = &[
        "ghsa_id",
        "cve_id",
        "url",
        "html_url",
        "summary",
        "description",
        "severity",
        "author",
        "publisher",
        "identifiers",
        "state",
        "created_at",
        "updated_at",
        "published_at",
        "closed_at",
        "withdrawn_at",
        "submission",
        "vulnerabilities",
        "cvss",
        "cvss_severities",
        "cwes",
        "cwe_ids",
        "credits",
        "credits_detailed",
        "collaborating_users",
        "collaborating_teams",
        "private_fork",
    ];
    const REQUIRED: &'static [u64] = &[133693439];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            ghsa_id: fields.at(0),
            cve_id: fields.at(1),
            url: fields.at(2),
            html_url: fields.at(3),
            summary: fields.at(4),
            description: fields.at(5),
            severity: fields.at(6),
            author: fields.at(7),
            publisher: fields.at(8),
            identifiers: fields.at(9),
            state: fields.at(10),
            created_at: fields.at(11),
            updated_at: fields.at(12),
            published_at: fields.at(13),
            closed_at: fields.at(14),
            withdrawn_at: fields.at(15),
            submission: fields.at(16),
            vulnerabilities: fields.at(17),
            cvss: fields.at(18),
            cvss_severities: fields.at(19),
            cwes: fields.at(20),
            cwe_ids: fields.at(21),
            credits: fields.at(22),
            credits_detailed: fields.at(23),
            collaborating_users: fields.at(24),
            collaborating_teams: fields.at(25),
            private_fork: fields.at(26),
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
                &self.summary,
                &self.description,
                &self.severity,
                &self.author,
                &self.publisher,
                &self.identifiers,
                &self.state,
                &self.created_at,
                &self.updated_at,
                &self.published_at,
                &self.closed_at,
                &self.withdrawn_at,
                &self.submission,
                &self.vulnerabilities,
                &self.cvss,
                &self.cvss_severities,
                &self.cwes,
                &self.cwe_ids,
                &self.credits,
                &self.credits_detailed,
                &self.collaborating_users,
                &self.collaborating_teams,
                &self.private_fork,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepositoryAdvisory);

impl Literal for RepositoryAdvisoryState {
    const NAME: &'static str = "RepositoryAdvisoryState";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Published => "published",
            Self::Closed => "closed",
            Self::Withdrawn => "withdrawn",
            Self::Draft => "draft",
            Self::Triage => "triage",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "published" => Self::Published,
            "closed" => Self::Closed,
            "withdrawn" => Self::Withdrawn,
            "draft" => Self::Draft,
            "triage" => Self::Triage,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositoryAdvisoryState);

impl Object for RepositoryAdvisoryCreditEntry {
    const NAME: &'static str = "RepositoryAdvisoryCreditEntry";
    const FIELDS: &'static [&'static str] = &["login", "type"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            login: fields.at(0),
            r#type: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.login, &self.r#type], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryAdvisoryCreditEntry);

impl Object for RepositoryAdvisoryIdentifier {
    const NAME: &'static str = "RepositoryAdvisoryIdentifier";
    const FIELDS: &'static [&'static str] = &["type", "value"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            value: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.r#type, &self.value], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryAdvisoryIdentifier);
