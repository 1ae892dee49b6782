// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/rate-limit-overview`.

use octoforge_runtime::Extra;
use super::RateLimit;

/// Rate Limit Overview
#[derive(Clone)]
#[non_exhaustive]
pub struct RateLimitOverview {
    /// `resources`
    pub resources: RateLimitOverviewResources,
    /// `rate`
    pub rate: RateLimit,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/rate-limit-overview/properties/resources`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RateLimitOverviewResources {
    /// `core`
    pub core: RateLimit,
    /// `graphql`
    pub graphql: Option<RateLimit>,
    /// `search`
    pub search: RateLimit,
    /// `code_search`
    pub code_search: Option<RateLimit>,
    /// `source_import`
    pub source_import: Option<RateLimit>,
    /// `integration_manifest`
    pub integration_manifest: Option<RateLimit>,
    /// `actions_runner_registration`
    pub actions_runner_registration: Option<RateLimit>,
    /// `scim`
    pub scim: Option<RateLimit>,
    /// `dependency_snapshots`
    pub dependency_snapshots: Option<RateLimit>,
    /// `dependency_sbom`
    pub dependency_sbom: Option<RateLimit>,
    /// `code_scanning_autofix`
    pub code_scanning_autofix: Option<RateLimit>,
    /// `copilot_usage_records`
    pub copilot_usage_records: Option<RateLimit>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
