// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::BranchShort;

impl Object for BranchShort {
    const NAME: &'static str = "BranchShort";
    const FIELDS: &'static [&'static str] = &["name", "commit", "protected"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            commit: fields.at(1),
            protected: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.name, &self.commit, &self.protected], &self.extra)
    }
}

octoforge_runtime::object!(BranchShort);
