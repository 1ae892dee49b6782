// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ActionsSetSelfHostedRunnersPermissionsOrganizationBody;

impl Object for ActionsSetSelfHostedRunnersPermissionsOrganizationBody {
    const NAME: &'static str = "ActionsSetSelfHostedRunnersPermissionsOrganizationBody";
    const FIELDS: &'static [&'static str] = &["enabled_repositories"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            enabled_repositories: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.enabled_repositories], &self.extra)
    }
}

octoforge_runtime::object!(ActionsSetSelfHostedRunnersPermissionsOrganizationBody);
