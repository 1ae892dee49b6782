// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::SecretScanningCustomPatternToDelete;

impl Object for SecretScanningCustomPatternToDelete {
    const NAME: &'static str = "SecretScanningCustomPatternToDelete";
    const FIELDS: &'static [&'static str] = &["pattern_id", "custom_pattern_version"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            pattern_id: fields.at(0),
            custom_pattern_version: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.pattern_id, &self.custom_pattern_version], &self.extra)
    }
}

octoforge_runtime::object!(SecretScanningCustomPatternToDelete);
