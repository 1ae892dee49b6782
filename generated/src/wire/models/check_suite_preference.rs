// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CheckSuitePreference;

impl Object for CheckSuitePreference {
    const NAME: &'static str = "CheckSuitePreference";
    const FIELDS: &'static [&'static str] = &["preferences", "repository"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            preferences: fields.at(0),
            repository: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.preferences, &self.repository], &self.extra)
    }
}

octoforge_runtime::object!(CheckSuitePreference);
