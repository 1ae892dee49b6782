// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CheckAnnotation;

impl Object for CheckAnnotation {
    const NAME: &'static str = "CheckAnnotation";
    const FIELDS: &'static [&'static str] = &[
        "path",
        "start_line",
        "end_line",
        "start_column",
        "end_column",
        "annotation_level",
        "title",
        "message",
        "raw_details",
        "blob_href",
    ];
    const REQUIRED: &'static [u64] = &[1023];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            path: fields.at(0),
            start_line: fields.at(1),
            end_line: fields.at(2),
            start_column: fields.at(3),
            end_column: fields.at(4),
            annotation_level: fields.at(5),
            title: fields.at(6),
            message: fields.at(7),
            raw_details: fields.at(8),
            blob_href: fields.at(9),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.path,
                &self.start_line,
                &self.end_line,
                &self.start_column,
                &self.end_column,
                &self.annotation_level,
                &self.title,
                &self.message,
                &self.raw_details,
                &self.blob_href,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CheckAnnotation);
