// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::TeamsAddOrUpdateRepoPermissionsInOrgBody;

impl Object for TeamsAddOrUpdateRepoPermissionsInOrgBody {
    const NAME: &'static str = "TeamsAddOrUpdateRepoPermissionsInOrgBody";
    const FIELDS: &'static [&'static str] = &["permission"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            permission: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.permission], &self.extra)
    }
}

octoforge_runtime::object!(TeamsAddOrUpdateRepoPermissionsInOrgBody);
