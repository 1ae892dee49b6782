// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody;

impl Object for ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody {
    const NAME: &'static str = "ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody";
    const FIELDS: &'static [&'static str] = &["selected_repository_ids"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            selected_repository_ids: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.selected_repository_ids], &self.extra)
    }
}

octoforge_runtime::object!(
    ActionsSetSelectedRepositoriesEnabledGithubActionsOrganizationBody
);
