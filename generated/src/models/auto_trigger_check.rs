// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/check-suite-preference/properties/preferences/properties/auto_trigger_checks/items`.

use octoforge_runtime::Extra;

/// Described at `/components/schemas/check-suite-preference/properties/preferences/properties/auto_trigger_checks/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AutoTriggerCheck {
    /// `app_id`
    pub app_id: i64,
    /// `setting`
    pub setting: bool,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl AutoTriggerCheck {
    /// One in which only what is required is set.
    #[must_use]
    #[inline]
    pub fn new(app_id: i64, setting: bool) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.app_id = app_id;
        new.setting = setting;
        new
    }
}
