// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-rubygems-metadata`.

use octoforge_runtime::{Extra, Map};

/// Ruby Gems metadata
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRubygemsMetadata {
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `readme`
    pub readme: Option<String>,
    /// `homepage`
    pub homepage: Option<String>,
    /// `version_info`
    pub version_info: Option<WebhookRubygemsMetadataVersionInfo>,
    /// `platform`
    pub platform: Option<String>,
    /// `metadata`
    pub metadata: Option<Map<String>>,
    /// `repo`
    pub repo: Option<String>,
    /// `dependencies`
    pub dependencies: Option<Vec<Map<String>>>,
    /// `commit_oid`
    pub commit_oid: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-rubygems-metadata/properties/version_info`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRubygemsMetadataVersionInfo {
    /// `version`
    pub version: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
