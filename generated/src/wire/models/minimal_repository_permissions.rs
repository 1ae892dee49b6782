// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::MinimalRepositoryPermissions;

impl Object for MinimalRepositoryPermissions {
    const NAME: &'static str = "MinimalRepositoryPermissions";
    const FIELDS: &'static [&'static str] = &[
        "admin",
        "maintain",
        "push",
        "triage",
        "pull",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            admin: fields.at(0),
            maintain: fields.at(1),
            push: fields.at(2),
            triage: fields.at(3),
            pull: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.admin, &self.maintain, &self.push, &self.triage, &self.pull],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(MinimalRepositoryPermissions);
