// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-security-advisory-withdrawn`.

use octoforge_runtime::{Boxed, Extra, Maybe};
use super::{
    Cvss, CvssSeverities, Cwe, Enterprise, OrganizationSimple, Reference,
    RepositoryWebhooks, SimpleInstallation, SimpleUser,
    WebhooksSecurityAdvisoryIdentifier, WebhooksSecurityAdvisoryVulnerability,
};

/// security_advisory withdrawn event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookSecurityAdvisoryWithdrawn {
    /// `action`
    pub action: WebhookSecurityAdvisoryWithdrawnAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: Option<Boxed<RepositoryWebhooks>>,
    /// The details of the security advisory, including summary, description, and severity.
    pub security_advisory: WebhookSecurityAdvisoryWithdrawnSecurityAdvisory,
    /// `sender`
    pub sender: Option<SimpleUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-security-advisory-withdrawn/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookSecurityAdvisoryWithdrawnAction {
    /// `withdrawn`
    Withdrawn,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// The details of the security advisory, including summary, description, and severity.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookSecurityAdvisoryWithdrawnSecurityAdvisory {
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
    pub withdrawn_at: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
