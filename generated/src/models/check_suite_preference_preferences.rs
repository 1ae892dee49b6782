// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/check-suite-preference/properties/preferences`.

use octoforge_runtime::Extra;
use super::AutoTriggerCheck;

/// Described at `/components/schemas/check-suite-preference/properties/preferences`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CheckSuitePreferencePreferences {
    /// `auto_trigger_checks`
    pub auto_trigger_checks: Option<Vec<AutoTriggerCheck>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for CheckSuitePreferencePreferences {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
