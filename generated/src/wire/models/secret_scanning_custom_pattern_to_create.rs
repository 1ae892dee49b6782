// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::SecretScanningCustomPatternToCreate;

impl Object for SecretScanningCustomPatternToCreate {
    const NAME: &'static str = "SecretScanningCustomPatternToCreate";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "pattern",
        "start_delimiter",
        "end_delimiter",
        "must_match",
        "must_not_match",
    ];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            pattern: fields.at(1),
            start_delimiter: fields.at(2),
            end_delimiter: fields.at(3),
            must_match: fields.at(4),
            must_not_match: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.pattern,
                &self.start_delimiter,
                &self.end_delimiter,
                &self.must_match,
                &self.must_not_match,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(SecretScanningCustomPatternToCreate);
