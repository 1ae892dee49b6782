// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::IssueDependenciesSummary;

impl Object for IssueDependenciesSummary {
    const NAME: &'static str = "IssueDependenciesSummary";
    const FIELDS: &'static [&'static str] = &[
        "blocked_by",
        "blocking",
        "total_blocked_by",
        "total_blocking",
    ];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            blocked_by: fields.at(0),
            blocking: fields.at(1),
            total_blocked_by: fields.at(2),
            total_blocking: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.blocked_by,
                &self.blocking,
                &self.total_blocked_by,
                &self.total_blocking,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(IssueDependenciesSummary);
