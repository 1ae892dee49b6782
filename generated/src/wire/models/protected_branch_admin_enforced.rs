// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ProtectedBranchAdminEnforced;

impl Object for ProtectedBranchAdminEnforced {
    const NAME: &'static str = "ProtectedBranchAdminEnforced";
    const FIELDS: &'static [&'static str] = &["url", "enabled"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            url: fields.at(0),
            enabled: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.url, &self.enabled], &self.extra)
    }
}

octoforge_runtime::object!(ProtectedBranchAdminEnforced);
