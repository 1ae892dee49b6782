// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-package-updated`.

use octoforge_runtime::{Boxed, Extra, Map, Value};
use super::{
    DockerMetadataItem, Enterprise, OrganizationSimple, Registry, RepositoryWebhooks,
    SimpleInstallation, SimpleUser, UpdatedAction, WebhookRubygemsMetadata, WebhooksUser,
};

/// package updated event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPackageUpdated {
    /// `action`
    pub action: UpdatedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// Information about the package.
    pub package: WebhookPackageUpdatedPackage,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Information about the package.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPackageUpdatedPackage {
    /// `created_at`
    pub created_at: String,
    /// `description`
    pub description: Option<String>,
    /// `ecosystem`
    pub ecosystem: String,
    /// `html_url`
    pub html_url: String,
    /// `id`
    pub id: i64,
    /// `name`
    pub name: String,
    /// `namespace`
    pub namespace: String,
    /// User
    pub owner: Option<WebhooksUser>,
    /// `package_type`
    pub package_type: String,
    /// `package_version`
    pub package_version: WebhookPackageUpdatedPackagePackageVersion,
    /// `registry`
    pub registry: Option<Registry>,
    /// `updated_at`
    pub updated_at: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-package-updated/properties/package/properties/package_version`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPackageUpdatedPackagePackageVersion {
    /// User
    pub author: Option<WebhooksUser>,
    /// `body`
    pub body: String,
    /// `body_html`
    pub body_html: String,
    /// `created_at`
    pub created_at: String,
    /// `description`
    pub description: String,
    /// `docker_metadata`
    pub docker_metadata: Option<Vec<DockerMetadataItem>>,
    /// `draft`
    pub draft: Option<bool>,
    /// `html_url`
    pub html_url: String,
    /// `id`
    pub id: i64,
    /// `installation_command`
    pub installation_command: String,
    /// `manifest`
    pub manifest: Option<String>,
    /// `metadata`
    pub metadata: Vec<Map<Value>>,
    /// `name`
    pub name: String,
    /// `package_files`
    pub package_files: Vec<WebhookPackageUpdatedPackagePackageVersionPackageFile>,
    /// `package_url`
    pub package_url: Option<String>,
    /// `prerelease`
    pub prerelease: Option<bool>,
    /// `release`
    pub release: Option<Boxed<WebhookPackageUpdatedPackagePackageVersionRelease>>,
    /// `rubygems_metadata`
    pub rubygems_metadata: Option<Vec<WebhookRubygemsMetadata>>,
    /// `source_url`
    pub source_url: Option<String>,
    /// `summary`
    pub summary: String,
    /// `tag_name`
    pub tag_name: Option<String>,
    /// `target_commitish`
    pub target_commitish: String,
    /// `target_oid`
    pub target_oid: String,
    /// `updated_at`
    pub updated_at: String,
    /// `version`
    pub version: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-package-updated/properties/package/properties/package_version/properties/release`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPackageUpdatedPackagePackageVersionRelease {
    /// User
    pub author: Option<WebhooksUser>,
    /// `created_at`
    pub created_at: String,
    /// `draft`
    pub draft: bool,
    /// `html_url`
    pub html_url: String,
    /// `id`
    pub id: i64,
    /// `name`
    pub name: String,
    /// `prerelease`
    pub prerelease: bool,
    /// `published_at`
    pub published_at: String,
    /// `tag_name`
    pub tag_name: String,
    /// `target_commitish`
    pub target_commitish: String,
    /// `url`
    pub url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-package-updated/properties/package/properties/package_version/properties/package_files/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPackageUpdatedPackagePackageVersionPackageFile {
    /// `content_type`
    pub content_type: String,
    /// `created_at`
    pub created_at: String,
    /// `download_url`
    pub download_url: String,
    /// `id`
    pub id: i64,
    /// `md5`
    pub md5: Option<String>,
    /// `name`
    pub name: String,
    /// `sha1`
    pub sha1: Option<String>,
    /// `sha256`
    pub sha256: String,
    /// `size`
    pub size: i64,
    /// `state`
    pub state: String,
    /// `updated_at`
    pub updated_at: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
