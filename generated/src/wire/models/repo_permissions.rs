// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::RepoPermissions;

impl Object for RepoPermissions {
    const NAME: &'static str = "RepoPermissions";
    const FIELDS: &'static [&'static str] = &[
        "admin",
        "pull",
        "triage",
        "push",
        "maintain",
    ];
    const REQUIRED: &'static [u64] = &[11];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            admin: fields.at(0),
            pull: fields.at(1),
            triage: fields.at(2),
            push: fields.at(3),
            maintain: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.admin, &self.pull, &self.triage, &self.push, &self.maintain],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepoPermissions);
