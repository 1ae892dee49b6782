// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/check-suite-preference`.

use octoforge_runtime::Extra;
use super::{CheckSuitePreferencePreferences, MinimalRepository};

/// Check suite configuration preferences for a repository.
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckSuitePreference {
    /// `preferences`
    pub preferences: CheckSuitePreferencePreferences,
    /// `repository`
    pub repository: MinimalRepository,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
