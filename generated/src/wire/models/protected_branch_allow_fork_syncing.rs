// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ProtectedBranchAllowForkSyncing;

impl Object for ProtectedBranchAllowForkSyncing {
    const NAME: &'static str = "ProtectedBranchAllowForkSyncing";
    const FIELDS: &'static [&'static str] = &["enabled"];
    const REQUIRED: &'static [u64] = &[0];

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

octoforge_runtime::object!(ProtectedBranchAllowForkSyncing);
