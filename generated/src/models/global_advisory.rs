// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/global-advisory`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::{
    CvssSeverities, CvssSeveritiesCvssV3, Cwe, GlobalAdvisoryIdentifier,
    GlobalAdvisorySeverity, ReviewedUnreviewedMalware, SecurityAdvisoryCreditTypes,
    SecurityAdvisoryEpss, SimpleUser, Vulnerability,
};

/// A GitHub Security Advisory.
#[derive(Clone)]
#[non_exhaustive]
pub struct GlobalAdvisory {
    /// The GitHub Security Advisory ID.
    pub ghsa_id: String,
    /// The Common Vulnerabilities and Exposures (CVE) ID.
    pub cve_id: Option<String>,
    /// The API URL for the advisory.
    pub url: String,
    /// The URL for the advisory.
    pub html_url: String,
    /// The API URL for the repository advisory.
    pub repository_advisory_url: Option<String>,
    /// A short summary of the advisory.
    pub summary: String,
    /// A detailed description of what the advisory entails.
    pub description: Option<String>,
    /// The type of advisory.
    pub r#type: ReviewedUnreviewedMalware,
    /// The severity of the advisory.
    pub severity: GlobalAdvisorySeverity,
    /// The URL of the advisory's source code.
    pub source_code_location: Option<String>,
    /// `identifiers`
    pub identifiers: Option<Vec<GlobalAdvisoryIdentifier>>,
    /// `references`
    pub references: Option<Vec<String>>,
    /// The date and time of when the advisory was published, in ISO 8601 format.
    pub published_at: DateTime,
    /// The date and time of when the advisory was last updated, in ISO 8601 format.
    pub updated_at: DateTime,
    /// The date and time of when the advisory was reviewed by GitHub, in ISO 8601 format.
    pub github_reviewed_at: Option<DateTime>,
    /// The date and time when the advisory was published in the National Vulnerability Database, in ISO 8601 format.
    /// This field is only populated when the advisory is imported from the National Vulnerability Database.
    pub nvd_published_at: Option<DateTime>,
    /// The date and time of when the advisory was withdrawn, in ISO 8601 format.
    pub withdrawn_at: Option<DateTime>,
    /// The products and respective version ranges affected by the advisory.
    pub vulnerabilities: Option<Vec<Vulnerability>>,
    /// `cvss`
    pub cvss: Option<CvssSeveritiesCvssV3>,
    /// `cvss_severities`
    pub cvss_severities: Maybe<CvssSeverities>,
    /// `epss`
    pub epss: Maybe<SecurityAdvisoryEpss>,
    /// `cwes`
    pub cwes: Option<Vec<Cwe>>,
    /// The users who contributed to the advisory.
    pub credits: Option<Vec<GlobalAdvisoryCredit>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/global-advisory/properties/credits/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GlobalAdvisoryCredit {
    /// `user`
    pub user: SimpleUser,
    /// `type`
    pub r#type: SecurityAdvisoryCreditTypes,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
