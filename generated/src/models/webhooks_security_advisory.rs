// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhooks_security_advisory`.

use octoforge_runtime::{Extra, Maybe};
use super::{
    Cvss, CvssSeverities, Cwe, Reference, WebhooksSecurityAdvisoryIdentifier,
    WebhooksSecurityAdvisoryVulnerability,
};

/// The details of the security advisory, including summary, description, and severity.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhooksSecurityAdvisory {
    /// `cvss`
    pub cvss: Cvss,
    /// `cvss_severities`
    pub cvss_severities: Maybe<CvssSeverities>,
    /// `cwes`
    pub cwes: Vec<Cwe>,
    /// `description`
    pub description: String,
    /// `ghsa_id`
    pub ghsa_id: String,
    /// `identifiers`
    pub identifiers: Vec<WebhooksSecurityAdvisoryIdentifier>,
    /// `published_at`
    pub published_at: String,
    /// `references`
    pub references: Vec<Reference>,
    /// `severity`
    pub severity: String,
    /// `summary`
    pub summary: String,
    /// `updated_at`
    pub updated_at: String,
    /// `vulnerabilities`
    pub vulnerabilities: Vec<WebhooksSecurityAdvisoryVulnerability>,
    /// `withdrawn_at`
    pub withdrawn_at: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
