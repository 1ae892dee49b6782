// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::Step;

impl Object for Step {
    const NAME: &'static str = "Step";
    const FIELDS: &'static [&'static str] = &[
        "completed_at",
        "conclusion",
        "name",
        "number",
        "started_at",
        "status",
    ];
    const REQUIRED: &'static [u64] = &[63];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            completed_at: fields.at(0),
            conclusion: fields.at(1),
            name: fields.at(2),
            number: fields.at(3),
            started_at: fields.at(4),
            status: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.completed_at,
                &self.conclusion,
                &self.name,
                &self.number,
                &self.started_at,
                &self.status,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(Step);
