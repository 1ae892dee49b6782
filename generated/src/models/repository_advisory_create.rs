// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-advisory-create`.

use octoforge_runtime::{Extra, Maybe};
use super::{Credit, RepositoryAdvisoryCreateVulnerability, RepositoryAdvisorySeverity};

/// Described at `/components/schemas/repository-advisory-create`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryAdvisoryCreate {
    /// A short summary of the advisory.
    pub summary: String,
    /// A detailed description of what the advisory impacts.
    pub description: String,
    /// The Common Vulnerabilities and Exposures (CVE) ID.
    pub cve_id: Maybe<String>,
    /// A product affected by the vulnerability detailed in a repository security advisory.
    pub vulnerabilities: Vec<RepositoryAdvisoryCreateVulnerability>,
    /// A list of Common Weakness Enumeration (CWE) IDs.
    pub cwe_ids: Maybe<Vec<String>>,
    /// A list of users receiving credit for their participation in the security advisory.
    pub credits: Maybe<Vec<Credit>>,
    /// The severity of the advisory. You must choose between setting this field or `cvss_vector_string`.
    pub severity: Maybe<RepositoryAdvisorySeverity>,
    /// The CVSS vector that calculates the severity of the advisory. You must choose between setting this field or `severity`.
    pub cvss_vector_string: Maybe<String>,
    /// Whether to create a temporary private fork of the repository to collaborate on a fix.
    pub start_private_fork: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl RepositoryAdvisoryCreate {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        summary: impl Into<String>,
        description: impl Into<String>,
        vulnerabilities: impl IntoIterator<
            Item = impl Into<RepositoryAdvisoryCreateVulnerability>,
        >,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.summary = summary.into();
        new.description = description.into();
        new.vulnerabilities = vulnerabilities
            .into_iter()
            .map(Into::into)
            .collect::<Vec<_>>();
        new
    }
}
