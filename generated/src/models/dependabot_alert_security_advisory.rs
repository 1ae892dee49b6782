// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/dependabot-alert-security-advisory`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::{
    Cvss, CvssSeverities, Cwe, DependabotAlertSecurityVulnerability,
    GlobalAdvisoryIdentifier, Reference, RepositoryAdvisorySeverity, SecurityAdvisoryEpss,
};

/// Details for the GitHub Security Advisory.
#[derive(Clone)]
#[non_exhaustive]
pub struct DependabotAlertSecurityAdvisory {
    /// The unique GitHub Security Advisory ID assigned to the advisory.
    pub ghsa_id: String,
    /// The unique CVE ID assigned to the advisory.
    pub cve_id: Option<String>,
    /// A short, plain text summary of the advisory.
    pub summary: String,
    /// A long-form Markdown-supported description of the advisory.
    pub description: String,
    /// Vulnerable version range information for the advisory.
    pub vulnerabilities: Vec<DependabotAlertSecurityVulnerability>,
    /// The severity of the advisory.
    pub severity: RepositoryAdvisorySeverity,
    /// The classification of the advisory.
    pub classification: Option<DependabotAlertSecurityAdvisoryClassification>,
    /// Details for the advisory pertaining to the Common Vulnerability Scoring System.
    pub cvss: Cvss,
    /// `cvss_severities`
    pub cvss_severities: Maybe<CvssSeverities>,
    /// `epss`
    pub epss: Maybe<SecurityAdvisoryEpss>,
    /// Details for the advisory pertaining to Common Weakness Enumeration.
    pub cwes: Vec<Cwe>,
    /// Values that identify this advisory among security information sources.
    pub identifiers: Vec<GlobalAdvisoryIdentifier>,
    /// Links to additional advisory information.
    pub references: Vec<Reference>,
    /// The time that the advisory was published in ISO 8601 format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub published_at: DateTime,
    /// The time that the advisory was last modified in ISO 8601 format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub updated_at: DateTime,
    /// The time that the advisory was withdrawn in ISO 8601 format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub withdrawn_at: Option<DateTime>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The classification of the advisory.
#[derive(Clone)]
#[non_exhaustive]
pub enum DependabotAlertSecurityAdvisoryClassification {
    /// `general`
    General,
    /// `malware`
    Malware,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
