// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ChangeStatus;

impl Object for ChangeStatus {
    const NAME: &'static str = "ChangeStatus";
    const FIELDS: &'static [&'static str] = &["additions", "deletions", "total"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            additions: fields.at(0),
            deletions: fields.at(1),
            total: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.additions, &self.deletions, &self.total], &self.extra)
    }
}

octoforge_runtime::object!(ChangeStatus);
