// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::GitStatus;

impl Object for GitStatus {
    const NAME: &'static str = "GitStatus";
    const FIELDS: &'static [&'static str] = &[
        "ahead",
        "behind",
        "has_unpushed_changes",
        "has_uncommitted_changes",
        "ref",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            ahead: fields.at(0),
            behind: fields.at(1),
            has_unpushed_changes: fields.at(2),
            has_uncommitted_changes: fields.at(3),
            r#ref: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.ahead,
                &self.behind,
                &self.has_unpushed_changes,
                &self.has_uncommitted_changes,
                &self.r#ref,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(GitStatus);
