// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-advisory`.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe};
use super::{
    CodespacesPermissionsCheckForDevcontainer, CveGhsa, CvssSeverities,
    CvssSeveritiesCvssV3, Cwe, RepositoryAdvisoryCredit, RepositoryAdvisorySeverity,
    RepositoryAdvisoryVulnerability, SecurityAdvisoryCreditTypes, SimpleRepository,
    SimpleUser, Team,
};

/// A repository security advisory.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryAdvisory {
    /// The GitHub Security Advisory ID.
    pub ghsa_id: String,
    /// The Common Vulnerabilities and Exposures (CVE) ID.
    pub cve_id: Option<String>,
    /// The API URL for the advisory.
    pub url: String,
    /// The URL for the advisory.
    pub html_url: String,
    /// A short summary of the advisory.
    pub summary: String,
    /// A detailed description of what the advisory entails.
    pub description: Option<String>,
    /// The severity of the advisory.
    pub severity: Option<RepositoryAdvisorySeverity>,
    /// The author of the advisory.
    pub author: Option<SimpleUser>,
    /// The publisher of the advisory.
    pub publisher: Option<SimpleUser>,
    /// `identifiers`
    pub identifiers: Vec<RepositoryAdvisoryIdentifier>,
    /// The state of the advisory.
    pub state: RepositoryAdvisoryState,
    /// The date and time of when the advisory was created, in ISO 8601 format.
    pub created_at: Option<DateTime>,
    /// The date and time of when the advisory was last updated, in ISO 8601 format.
    pub updated_at: Option<DateTime>,
    /// The date and time of when the advisory was published, in ISO 8601 format.
    pub published_at: Option<DateTime>,
    /// The date and time of when the advisory was closed, in ISO 8601 format.
    pub closed_at: Option<DateTime>,
    /// The date and time of when the advisory was withdrawn, in ISO 8601 format.
    pub withdrawn_at: Option<DateTime>,
    /// `submission`
    pub submission: Option<CodespacesPermissionsCheckForDevcontainer>,
    /// `vulnerabilities`
    pub vulnerabilities: Option<Vec<RepositoryAdvisoryVulnerability>>,
    /// `cvss`
    pub cvss: Option<CvssSeveritiesCvssV3>,
    /// `cvss_severities`
    pub cvss_severities: Maybe<CvssSeverities>,
    /// `cwes`
    pub cwes: Option<Vec<Cwe>>,
    /// A list of only the CWE IDs.
    pub cwe_ids: Option<Vec<String>>,
    /// `credits`
    pub credits: Option<Vec<RepositoryAdvisoryCreditEntry>>,
    /// `credits_detailed`
    pub credits_detailed: Option<Vec<RepositoryAdvisoryCredit>>,
    /// A list of users that collaborate on the advisory.
    pub collaborating_users: Option<Vec<SimpleUser>>,
    /// A list of teams that collaborate on the advisory.
    pub collaborating_teams: Option<Vec<Team>>,
    /// A temporary private fork of the advisory's repository for collaborating on a fix.
    pub private_fork: Option<Boxed<SimpleRepository>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The state of the advisory.
#[derive(Clone)]
#[non_exhaustive]
pub enum RepositoryAdvisoryState {
    /// `published`
    Published,
    /// `closed`
    Closed,
    /// `withdrawn`
    Withdrawn,
    /// `draft`
    Draft,
    /// `triage`
    Triage,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Described at `/components/schemas/repository-advisory/properties/credits/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryAdvisoryCreditEntry {
    /// The username of the user credited.
    pub login: Option<String>,
    /// `type`
    pub r#type: Option<SecurityAdvisoryCreditTypes>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/repository-advisory/properties/identifiers/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RepositoryAdvisoryIdentifier {
    /// The type of identifier.
    pub r#type: CveGhsa,
    /// The identifier value.
    pub value: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
