// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-package-published`.

use octoforge_runtime::{Boxed, Extra, Map, Maybe, Value};
use super::{
    ContainerMetadata, DockerMetadataItem, Enterprise, NugetMetadataItemValue,
    OrganizationSimple, PackageFile, PageDeploymentId, PublishedAction, Registry,
    RepositoryWebhooks, SimpleInstallation, SimpleUser,
    WebhookPackagePublishedPackagePackageVersionBody, WebhookRubygemsMetadata,
    WebhooksUser,
};

/// package published event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPackagePublished {
    /// `action`
    pub action: PublishedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// Information about the package.
    pub package: WebhookPackagePublishedPackage,
    /// `repository`
    pub repository: Option<Boxed<RepositoryWebhooks>>,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Information about the package.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPackagePublishedPackage {
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
    /// User
    pub owner: Option<WebhooksUser>,
    /// `package_type`
    pub package_type: String,
    /// `package_version`
    pub package_version: Option<Boxed<WebhookPackagePublishedPackagePackageVersion>>,
    /// `registry`
    pub registry: Option<Registry>,
    /// `updated_at`
    pub updated_at: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-package-published/properties/package/properties/package_version`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPackagePublishedPackagePackageVersion {
    /// User
    pub author: Maybe<WebhooksUser>,
    /// `body`
    pub body: Option<WebhookPackagePublishedPackagePackageVersionBody>,
    /// `body_html`
    pub body_html: Option<String>,
    /// `container_metadata`
    pub container_metadata: Maybe<ContainerMetadata>,
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
        Boxed<WebhookPackagePublishedPackagePackageVersionNpmMetadata>,
    >,
    /// `nuget_metadata`
    pub nuget_metadata: Maybe<
        Vec<WebhookPackagePublishedPackagePackageVersionNugetMetadataItem>,
    >,
    /// `package_files`
    pub package_files: Vec<PackageFile>,
    /// `package_url`
    pub package_url: Option<String>,
    /// `prerelease`
    pub prerelease: Option<bool>,
    /// `release`
    pub release: Option<Boxed<WebhookPackagePublishedPackagePackageVersionRelease>>,
    /// `rubygems_metadata`
    pub rubygems_metadata: Option<Vec<WebhookRubygemsMetadata>>,
    /// `source_url`
    pub source_url: Option<String>,
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

/// Described at `/components/schemas/webhook-package-published/properties/package/properties/package_version/properties/npm_metadata`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPackagePublishedPackagePackageVersionNpmMetadata {
    /// `name`
    pub name: Option<String>,
    /// `version`
    pub version: Option<String>,
    /// `npm_user`
    pub npm_user: Option<String>,
    /// `author`
    pub author: Maybe<Map<Value>>,
    /// `bugs`
    pub bugs: Maybe<Map<Value>>,
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
    pub dist: Maybe<Map<Value>>,
    /// `git_head`
    pub git_head: Option<String>,
    /// `homepage`
    pub homepage: Option<String>,
    /// `license`
    pub license: Option<String>,
    /// `main`
    pub main: Option<String>,
    /// `repository`
    pub repository: Maybe<Map<Value>>,
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
    pub maintainers: Option<Vec<Map<Value>>>,
    /// `contributors`
    pub contributors: Option<Vec<Map<Value>>>,
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
    pub directories: Maybe<Map<Value>>,
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

/// Described at `/components/schemas/webhook-package-published/properties/package/properties/package_version/properties/release`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPackagePublishedPackagePackageVersionRelease {
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
    pub name: Option<String>,
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

/// Described at `/components/schemas/webhook-package-published/properties/package/properties/package_version/properties/nuget_metadata/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPackagePublishedPackagePackageVersionNugetMetadataItem {
    /// `id`
    pub id: Option<PageDeploymentId>,
    /// `name`
    pub name: Option<String>,
    /// `value`
    pub value: Option<NugetMetadataItemValue>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
