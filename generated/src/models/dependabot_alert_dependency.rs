// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/dependabot-alert/properties/dependency`.

use octoforge_runtime::{Extra, Maybe};
use super::{
    DependabotAlertDependencyRelationship, DependabotAlertPackage, RuntimeDevelopment,
};

/// Details for the vulnerable dependency.
#[derive(Clone)]
#[non_exhaustive]
pub struct DependabotAlertDependency {
    /// `package`
    pub package: Option<DependabotAlertPackage>,
    /// The full path to the dependency manifest file, relative to the root of the repository.
    pub manifest_path: Option<String>,
    /// The execution scope of the vulnerable dependency.
    pub scope: Maybe<RuntimeDevelopment>,
    /// The vulnerable dependency's relationship to your project.
    ///
    /// > **Note:**
    /// > We are rolling out support for dependency relationship across ecosystems. This value will be "unknown" for all dependencies in unsupported ecosystems.
    pub relationship: Maybe<DependabotAlertDependencyRelationship>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
