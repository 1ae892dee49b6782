// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-registry-package-updated`.

use octoforge_runtime::{Boxed, Extra, Map, Maybe, Value};
use super::{
    DockerMetadataItem, Enterprise, OrganizationSimple, RepositoryWebhooks,
    SimpleInstallation, SimpleUser, UpdatedAction,
    WebhookRegistryPackageUpdatedRegistryPackageOwner, WebhookRubygemsMetadata,
};

/// Described at `/components/schemas/webhook-registry-package-updated`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRegistryPackageUpdated {
    /// `action`
    pub action: UpdatedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `registry_package`
    pub registry_package: WebhookRegistryPackageUpdatedRegistryPackage,
    /// `repository`
    pub repository: Option<Boxed<RepositoryWebhooks>>,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-registry-package-updated/properties/registry_package`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRegistryPackageUpdatedRegistryPackage {
    /// `created_at`
    pub created_at: String,
    /// `description`
    pub description: Value,
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
    /// `owner`
    pub owner: WebhookRegistryPackageUpdatedRegistryPackageOwner,
    /// `package_type`
    pub package_type: String,
    /// `package_version`
    pub package_version: WebhookRegistryPackageUpdatedRegistryPackagePackageVersion,
    /// `registry`
    pub registry: Option<Map<Value>>,
    /// `updated_at`
    pub updated_at: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-registry-package-updated/properties/registry_package/properties/package_version`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRegistryPackageUpdatedRegistryPackagePackageVersion {
    /// `author`
    pub author: WebhookRegistryPackageUpdatedRegistryPackageOwner,
    /// `body`
    pub body: String,
    /// `body_html`
    pub body_html: String,
    /// `created_at`
    pub created_at: String,
    /// `description`
    pub description: String,
    /// `docker_metadata`
    pub docker_metadata: Option<Vec<Option<DockerMetadataItem>>>,
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
    pub package_files: Vec<
        WebhookRegistryPackageUpdatedRegistryPackagePackageVersionPackageFile,
    >,
    /// `package_url`
    pub package_url: String,
    /// `prerelease`
    pub prerelease: Option<bool>,
    /// `release`
    pub release: Option<
        Boxed<WebhookRegistryPackageUpdatedRegistryPackagePackageVersionRelease>,
    >,
    /// `rubygems_metadata`
    pub rubygems_metadata: Option<Vec<WebhookRubygemsMetadata>>,
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

/// Described at `/components/schemas/webhook-registry-package-updated/properties/registry_package/properties/package_version/properties/release`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRegistryPackageUpdatedRegistryPackagePackageVersionRelease {
    /// `author`
    pub author: WebhookRegistryPackageUpdatedRegistryPackageOwner,
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

/// Described at `/components/schemas/webhook-registry-package-updated/properties/registry_package/properties/package_version/properties/package_files/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRegistryPackageUpdatedRegistryPackagePackageVersionPackageFile {
    /// `content_type`
    pub content_type: Option<String>,
    /// `created_at`
    pub created_at: Option<String>,
    /// `download_url`
    pub download_url: Option<String>,
    /// `id`
    pub id: Option<i64>,
    /// `md5`
    pub md5: Maybe<String>,
    /// `name`
    pub name: Option<String>,
    /// `sha1`
    pub sha1: Maybe<String>,
    /// `sha256`
    pub sha256: Option<String>,
    /// `size`
    pub size: Option<i64>,
    /// `state`
    pub state: Option<String>,
    /// `updated_at`
    pub updated_at: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
