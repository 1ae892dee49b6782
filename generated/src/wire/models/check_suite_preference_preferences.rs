// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CheckSuitePreferencePreferences;

impl Object for CheckSuitePreferencePreferences {
    const NAME: &'static str = "CheckSuitePreferencePreferences";
    const FIELDS: &'static [&'static str] = &["auto_trigger_checks"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            auto_trigger_checks: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.auto_trigger_checks], &self.extra)
    }
}

octoforge_runtime::object!(CheckSuitePreferencePreferences);
