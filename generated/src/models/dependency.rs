// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/dependency`.

use octoforge_runtime::{Extra, Map};
use super::{MetadataValue, RuntimeDevelopment};

/// Described at `/components/schemas/dependency`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Dependency {
    /// Package-url (PURL) of dependency. See <https://github.com/package-url/purl-spec> for more details.
    pub package_url: Option<String>,
    /// `metadata`
    pub metadata: Option<Map<Option<MetadataValue>>>,
    /// A notation of whether a dependency is requested directly by this manifest or is a dependency of another dependency.
    pub relationship: Option<DependencyDirectIndirect>,
    /// A notation of whether the dependency is required for the primary build artifact (runtime) or is only used for development. Future versions of this specification may allow for more granular scopes.
    pub scope: Option<RuntimeDevelopment>,
    /// Array of package-url (PURLs) of direct child dependencies.
    pub dependencies: Option<Vec<String>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for Dependency {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// A notation of whether a dependency is requested directly by this manifest or is a dependency of another dependency.
#[derive(Clone)]
#[non_exhaustive]
pub enum DependencyDirectIndirect {
    /// `direct`
    Direct,
    /// `indirect`
    Indirect,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
