// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/integration/properties/permissions`.

use octoforge_runtime::Extra;

/// The set of permissions for the GitHub app
#[derive(Clone)]
#[non_exhaustive]
pub struct IntegrationPermissions {
    /// `issues`
    pub issues: Option<String>,
    /// `checks`
    pub checks: Option<String>,
    /// `metadata`
    pub metadata: Option<String>,
    /// `contents`
    pub contents: Option<String>,
    /// `deployments`
    pub deployments: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra<String>,
}
