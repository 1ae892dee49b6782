// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-registry-package-published`.

use octoforge_runtime::{Boxed, Extra, Map, Maybe, Value};
use super::{
    ContainerMetadata, DockerMetadataItem, Enterprise, NugetMetadataItemValue,
    OrganizationSimple, PackageFile, PublishedAction, RepositoryWebhooks,
    SimpleInstallation, SimpleUser, WebhookPackagePublishedPackagePackageVersionBody,
    WebhookRegistryPackageUpdatedRegistryPackageOwner, WebhookRubygemsMetadata,
    WebhooksApprover,
};

/// Described at `/components/schemas/webhook-registry-package-published`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRegistryPackagePublished {
    /// `action`
    pub action: PublishedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `registry_package`
    pub registry_package: WebhookRegistryPackagePublishedRegistryPackage,
    /// `repository`
    pub repository: Option<Boxed<RepositoryWebhooks>>,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-registry-package-published/properties/registry_package`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRegistryPackagePublishedRegistryPackage {
    /// `created_at`
    pub created_at: Option<String>,
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
    /// `owner`
    pub owner: WebhookRegistryPackageUpdatedRegistryPackageOwner,
    /// `package_type`
    pub package_type: String,
    /// `package_version`
    pub package_version: Option<
        Boxed<WebhookRegistryPackagePublishedRegistryPackagePackageVersion>,
    >,
    /// `registry`
    pub registry: Option<WebhookRegistryPackagePublishedRegistryPackageRegistry>,
    /// `updated_at`
    pub updated_at: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-registry-package-published/properties/registry_package/properties/package_version`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRegistryPackagePublishedRegistryPackagePackageVersion {
    /// `author`
    pub author: Option<WebhookRegistryPackageUpdatedRegistryPackageOwner>,
    /// `body`
    pub body: Option<WebhookPackagePublishedPackagePackageVersionBody>,
    /// `body_html`
    pub body_html: Option<String>,
    /// `container_metadata`
    pub container_metadata: Option<ContainerMetadata>,
    /// `created_at`
    pub created_at: Option<String>,
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
    /// `npm_metadata`
    pub npm_metadata: Maybe<
        Boxed<WebhookRegistryPackagePublishedRegistryPackagePackageVersionNpmMetadata>,
    >,
    /// `nuget_metadata`
    pub nuget_metadata: Maybe<
        Vec<
            WebhookRegistryPackagePublishedRegistryPackagePackageVersionNugetMetadataItem,
        >,
    >,
    /// `package_files`
    pub package_files: Vec<PackageFile>,
    /// `package_url`
    pub package_url: String,
    /// `prerelease`
    pub prerelease: Option<bool>,
    /// `release`
    pub release: Option<
        Boxed<WebhookRegistryPackagePublishedRegistryPackagePackageVersionRelease>,
    >,
    /// `rubygems_metadata`
    pub rubygems_metadata: Option<Vec<WebhookRubygemsMetadata>>,
    /// `summary`
    pub summary: String,
    /// `tag_name`
    pub tag_name: Option<String>,
    /// `target_commitish`
    pub target_commitish: Option<String>,
    /// `target_oid`
    pub target_oid: Option<String>,
    /// `updated_at`
    pub updated_at: Option<String>,
    /// `version`
    pub version: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-registry-package-published/properties/registry_package/properties/registry`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRegistryPackagePublishedRegistryPackageRegistry {
    /// `about_url`
    pub about_url: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `type`
    pub r#type: Option<String>,
    /// `url`
    pub url: Option<String>,
    /// `vendor`
    pub vendor: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-registry-package-published/properties/registry_package/properties/package_version/properties/npm_metadata`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRegistryPackagePublishedRegistryPackagePackageVersionNpmMetadata {
    /// `name`
    pub name: Option<String>,
    /// `version`
    pub version: Option<String>,
    /// `npm_user`
    pub npm_user: Option<String>,
    /// `author`
    pub author: Maybe<WebhookPackagePublishedPackagePackageVersionBody>,
    /// `bugs`
    pub bugs: Maybe<WebhookPackagePublishedPackagePackageVersionBody>,
    /// `dependencies`
    pub dependencies: Option<Map<Value>>,
    /// `dev_dependencies`
    pub dev_dependencies: Option<Map<Value>>,
    /// `peer_dependencies`
    pub peer_dependencies: Option<Map<Value>>,
    /// `optional_dependencies`
    pub optional_dependencies: Option<Map<Value>>,
    /// `description`
    pub description: Option<String>,
    /// `dist`
    pub dist: Maybe<WebhookPackagePublishedPackagePackageVersionBody>,
    /// `git_head`
    pub git_head: Option<String>,
    /// `homepage`
    pub homepage: Option<String>,
    /// `license`
    pub license: Option<String>,
    /// `main`
    pub main: Option<String>,
    /// `repository`
    pub repository: Maybe<WebhookPackagePublishedPackagePackageVersionBody>,
    /// `scripts`
    pub scripts: Option<Map<Value>>,
    /// `id`
    pub id: Option<String>,
    /// `node_version`
    pub node_version: Option<String>,
    /// `npm_version`
    pub npm_version: Option<String>,
    /// `has_shrinkwrap`
    pub has_shrinkwrap: Option<bool>,
    /// `maintainers`
    pub maintainers: Option<Vec<String>>,
    /// `contributors`
    pub contributors: Option<Vec<String>>,
    /// `engines`
    pub engines: Option<Map<Value>>,
    /// `keywords`
    pub keywords: Option<Vec<String>>,
    /// `files`
    pub files: Option<Vec<String>>,
    /// `bin`
    pub bin: Option<Map<Value>>,
    /// `man`
    pub man: Option<Map<Value>>,
    /// `directories`
    pub directories: Maybe<WebhookPackagePublishedPackagePackageVersionBody>,
    /// `os`
    pub os: Option<Vec<String>>,
    /// `cpu`
    pub cpu: Option<Vec<String>>,
    /// `readme`
    pub readme: Option<String>,
    /// `installation_command`
    pub installation_command: Option<String>,
    /// `release_id`
    pub release_id: Option<i64>,
    /// `commit_oid`
    pub commit_oid: Option<String>,
    /// `published_via_actions`
    pub published_via_actions: Option<bool>,
    /// `deleted_by_id`
    pub deleted_by_id: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-registry-package-published/properties/registry_package/properties/package_version/properties/release`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRegistryPackagePublishedRegistryPackagePackageVersionRelease {
    /// `author`
    pub author: Option<WebhooksApprover>,
    /// `created_at`
    pub created_at: Option<String>,
    /// `draft`
    pub draft: Option<bool>,
    /// `html_url`
    pub html_url: Option<String>,
    /// `id`
    pub id: Option<i64>,
    /// `name`
    pub name: Maybe<String>,
    /// `prerelease`
    pub prerelease: Option<bool>,
    /// `published_at`
    pub published_at: Option<String>,
    /// `tag_name`
    pub tag_name: Option<String>,
    /// `target_commitish`
    pub target_commitish: Option<String>,
    /// `url`
    pub url: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-registry-package-published/properties/registry_package/properties/package_version/properties/nuget_metadata/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookRegistryPackagePublishedRegistryPackagePackageVersionNugetMetadataItem {
    /// `id`
    pub id: Maybe<
        WebhookRegistryPackagePublishedRegistryPackagePackageVersionNugetMetadataItemId,
    >,
    /// `name`
    pub name: Option<String>,
    /// `value`
    pub value: Option<NugetMetadataItemValue>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-registry-package-published/properties/registry_package/properties/package_version/properties/nuget_metadata/items/properties/id`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum WebhookRegistryPackagePublishedRegistryPackagePackageVersionNugetMetadataItemId {
    /// Text.
    String(String),
    /// A map to any JSON.
    Plain(Map<Value>),
    /// A number.
    Integer(i64),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<String>
for WebhookRegistryPackagePublishedRegistryPackagePackageVersionNugetMetadataItemId {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str>
for WebhookRegistryPackagePublishedRegistryPackagePackageVersionNugetMetadataItemId {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<Map<Value>>
for WebhookRegistryPackagePublishedRegistryPackagePackageVersionNugetMetadataItemId {
    #[inline]
    fn from(value: Map<Value>) -> Self {
        Self::Plain(value)
    }
}

impl From<i64>
for WebhookRegistryPackagePublishedRegistryPackagePackageVersionNugetMetadataItemId {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}
