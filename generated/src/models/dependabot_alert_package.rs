// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/dependabot-alert-package`.

use octoforge_runtime::Extra;

/// Details for the vulnerable package.
#[derive(Clone)]
#[non_exhaustive]
pub struct DependabotAlertPackage {
    /// The package's language or package management ecosystem.
    pub ecosystem: String,
    /// The unique package name within its ecosystem.
    pub name: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
