// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/dependency-graph-diff`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/dependency-graph-diff/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DependencyGraphDiffItem {
    /// `change_type`
    pub change_type: DependencyGraphDiffItemChangeType,
    /// `manifest`
    pub manifest: String,
    /// `ecosystem`
    pub ecosystem: String,
    /// `name`
    pub name: String,
    /// `version`
    pub version: String,
    /// `package_url`
    pub package_url: Option<String>,
    /// `license`
    pub license: Option<String>,
    /// `source_repository_url`
    pub source_repository_url: Option<String>,
    /// `vulnerabilities`
    pub vulnerabilities: Vec<DependencyGraphDiffItemVulnerability>,
    /// Where the dependency is utilized. `development` means that the dependency is only utilized in the development environment. `runtime` means that the dependency is utilized at runtime and in the development environment.
    pub scope: Option<DependencyGraphDiffItemScope>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/dependency-graph-diff/items/properties/change_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DependencyGraphDiffItemChangeType {
    /// `added`
    Added,
    /// `removed`
    Removed,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Where the dependency is utilized. `development` means that the dependency is only utilized in the development environment. `runtime` means that the dependency is utilized at runtime and in the development environment.
#[derive(Clone)]
#[non_exhaustive]
pub enum DependencyGraphDiffItemScope {
    /// `unknown`
    Unknown,
    /// `runtime`
    Runtime,
    /// `development`
    Development,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Described at `/components/schemas/dependency-graph-diff/items/properties/vulnerabilities/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DependencyGraphDiffItemVulnerability {
    /// `severity`
    pub severity: String,
    /// `advisory_ghsa_id`
    pub advisory_ghsa_id: String,
    /// `advisory_summary`
    pub advisory_summary: String,
    /// `advisory_url`
    pub advisory_url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// A diff of the dependencies between two commits.
pub type DependencyGraphDiff = Vec<DependencyGraphDiffItem>;
