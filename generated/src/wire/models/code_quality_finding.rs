// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CodeQualityFinding;

impl Object for CodeQualityFinding {
    const NAME: &'static str = "CodeQualityFinding";
    const FIELDS: &'static [&'static str] = &[
        "number",
        "state",
        "url",
        "rule",
        "location",
        "message",
        "created_at",
    ];
    const REQUIRED: &'static [u64] = &[63];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            number: fields.at(0),
            state: fields.at(1),
            url: fields.at(2),
            rule: fields.at(3),
            location: fields.at(4),
            message: fields.at(5),
            created_at: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.number,
                &self.state,
                &self.url,
                &self.rule,
                &self.location,
                &self.message,
                &self.created_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CodeQualityFinding);
