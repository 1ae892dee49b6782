// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Output;

impl Object for Output {
    const NAME: &'static str = "Output";
    const FIELDS: &'static [&'static str] = &[
        "title",
        "summary",
        "text",
        "annotations_count",
        "annotations_url",
    ];
    const REQUIRED: &'static [u64] = &[31];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            title: fields.at(0),
            summary: fields.at(1),
            text: fields.at(2),
            annotations_count: fields.at(3),
            annotations_url: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.title,
                &self.summary,
                &self.text,
                &self.annotations_count,
                &self.annotations_url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Output);
