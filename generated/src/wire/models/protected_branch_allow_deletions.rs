// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ProtectedBranchAllowDeletions;

impl Object for ProtectedBranchAllowDeletions {
    const NAME: &'static str = "ProtectedBranchAllowDeletions";
    const FIELDS: &'static [&'static str] = &["enabled"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            enabled: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.enabled], &self.extra)
    }
}

octoforge_runtime::object!(ProtectedBranchAllowDeletions);
