// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ActionsListRepoOrganizationVariablesResponse;

impl Object for ActionsListRepoOrganizationVariablesResponse {
    const NAME: &'static str = "ActionsListRepoOrganizationVariablesResponse";
    const FIELDS: &'static [&'static str] = &["total_count", "variables"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            variables: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.variables], &self.extra)
    }
}

octoforge_runtime::object!(ActionsListRepoOrganizationVariablesResponse);
