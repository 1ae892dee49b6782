// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/api-overview`.

use octoforge_runtime::Extra;

/// Api Overview
#[derive(Clone)]
#[non_exhaustive]
pub struct ApiOverview {
    /// `verifiable_password_authentication`
    pub verifiable_password_authentication: bool,
    /// `ssh_key_fingerprints`
    pub ssh_key_fingerprints: Option<ApiOverviewSshKeyFingerprints>,
    /// `ssh_keys`
    pub ssh_keys: Option<Vec<String>>,
    /// `hooks`
    pub hooks: Option<Vec<String>>,
    /// `github_enterprise_importer`
    pub github_enterprise_importer: Option<Vec<String>>,
    /// `web`
    pub web: Option<Vec<String>>,
    /// `api`
    pub api: Option<Vec<String>>,
    /// `git`
    pub git: Option<Vec<String>>,
    /// `packages`
    pub packages: Option<Vec<String>>,
    /// `pages`
    pub pages: Option<Vec<String>>,
    /// `importer`
    pub importer: Option<Vec<String>>,
    /// `actions`
    pub actions: Option<Vec<String>>,
    /// `actions_macos`
    pub actions_macos: Option<Vec<String>>,
    /// `codespaces`
    pub codespaces: Option<Vec<String>>,
    /// `dependabot`
    pub dependabot: Option<Vec<String>>,
    /// `copilot`
    pub copilot: Option<Vec<String>>,
    /// `commit_signing_keys`
    pub commit_signing_keys: Option<Vec<String>>,
    /// `domains`
    pub domains: Option<ApiOverviewDomains>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/api-overview/properties/domains`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApiOverviewDomains {
    /// `website`
    pub website: Option<Vec<String>>,
    /// `codespaces`
    pub codespaces: Option<Vec<String>>,
    /// `copilot`
    pub copilot: Option<Vec<String>>,
    /// `packages`
    pub packages: Option<Vec<String>>,
    /// `storage`
    pub storage: Option<Vec<String>>,
    /// `actions`
    pub actions: Option<Vec<String>>,
    /// `actions_inbound`
    pub actions_inbound: Option<ApiOverviewDomainsActionsInbound>,
    /// `artifact_attestations`
    pub artifact_attestations: Option<ApiOverviewDomainsArtifactAttestations>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/api-overview/properties/ssh_key_fingerprints`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApiOverviewSshKeyFingerprints {
    /// `SHA256_RSA`
    pub sha256_rsa: Option<String>,
    /// `SHA256_DSA`
    pub sha256_dsa: Option<String>,
    /// `SHA256_ECDSA`
    pub sha256_ecdsa: Option<String>,
    /// `SHA256_ED25519`
    pub sha256_ed25519: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/api-overview/properties/domains/properties/actions_inbound`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApiOverviewDomainsActionsInbound {
    /// `full_domains`
    pub full_domains: Option<Vec<String>>,
    /// `wildcard_domains`
    pub wildcard_domains: Option<Vec<String>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/api-overview/properties/domains/properties/artifact_attestations`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApiOverviewDomainsArtifactAttestations {
    /// `trust_domain`
    pub trust_domain: Option<String>,
    /// `services`
    pub services: Option<Vec<String>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
