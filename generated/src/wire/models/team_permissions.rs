// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::TeamPermissions;

impl Object for TeamPermissions {
    const NAME: &'static str = "TeamPermissions";
    const FIELDS: &'static [&'static str] = &[
        "pull",
        "triage",
        "push",
        "maintain",
        "admin",
    ];
    const REQUIRED: &'static [u64] = &[31];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            pull: fields.at(0),
            triage: fields.at(1),
            push: fields.at(2),
            maintain: fields.at(3),
            admin: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.pull, &self.triage, &self.push, &self.maintain, &self.admin],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(TeamPermissions);
