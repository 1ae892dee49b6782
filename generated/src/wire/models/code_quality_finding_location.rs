// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CodeQualityFindingLocation;

impl Object for CodeQualityFindingLocation {
    const NAME: &'static str = "CodeQualityFindingLocation";
    const FIELDS: &'static [&'static str] = &[
        "path",
        "start_line",
        "start_column",
        "end_line",
        "end_column",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            path: fields.at(0),
            start_line: fields.at(1),
            start_column: fields.at(2),
            end_line: fields.at(3),
            end_column: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.path,
                &self.start_line,
                &self.start_column,
                &self.end_line,
                &self.end_column,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CodeQualityFindingLocation);
