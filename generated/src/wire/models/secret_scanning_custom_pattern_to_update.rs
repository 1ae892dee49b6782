// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::SecretScanningCustomPatternToUpdate;

impl Object for SecretScanningCustomPatternToUpdate {
    const NAME: &'static str = "SecretScanningCustomPatternToUpdate";
    const FIELDS: &'static [&'static str] = &[
        "pattern",
        "start_delimiter",
        "end_delimiter",
        "must_match",
        "must_not_match",
        "custom_pattern_version",
    ];
    const REQUIRED: &'static [u64] = &[32];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            pattern: fields.at(0),
            start_delimiter: fields.at(1),
            end_delimiter: fields.at(2),
            must_match: fields.at(3),
            must_not_match: fields.at(4),
            custom_pattern_version: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.pattern,
                &self.start_delimiter,
                &self.end_delimiter,
                &self.must_match,
                &self.must_not_match,
                &self.custom_pattern_version,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(SecretScanningCustomPatternToUpdate);
