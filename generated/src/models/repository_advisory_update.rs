// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-advisory-update`.

use octoforge_runtime::{Extra, Maybe};
use super::{Credit, RepositoryAdvisoryCreateVulnerability, RepositoryAdvisorySeverity};

/// Described at `/components/schemas/repository-advisory-update`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryAdvisoryUpdate {
    /// A short summary of the advisory.
    pub summary: Option<String>,
    /// A detailed description of what the advisory impacts.
    pub description: Option<String>,
    /// The Common Vulnerabilities and Exposures (CVE) ID.
    pub cve_id: Maybe<String>,
    /// A product affected by the vulnerability detailed in a repository security advisory.
    pub vulnerabilities: Option<Vec<RepositoryAdvisoryCreateVulnerability>>,
    /// A list of Common Weakness Enumeration (CWE) IDs.
    pub cwe_ids: Maybe<Vec<String>>,
    /// A list of users receiving credit for their participation in the security advisory.
    pub credits: Maybe<Vec<Credit>>,
    /// The severity of the advisory. You must choose between setting this field or `cvss_vector_string`.
    pub severity: Maybe<RepositoryAdvisorySeverity>,
    /// The CVSS vector that calculates the severity of the advisory. You must choose between setting this field or `severity`.
    pub cvss_vector_string: Maybe<String>,
    /// The state of the advisory.
    pub state: Option<RepositoryAdvisoryUpdateState>,
    /// A list of usernames who have been granted write access to the advisory.
    pub collaborating_users: Maybe<Vec<String>>,
    /// A list of team slugs which have been granted write access to the advisory.
    pub collaborating_teams: Maybe<Vec<String>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for RepositoryAdvisoryUpdate {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// The state of the advisory.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryAdvisoryUpdateState {
    /// `published`
    Published,
    /// `closed`
    Closed,
    /// `draft`
    Draft,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
