// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ActionsOrganizationPermissions;

impl Object for ActionsOrganizationPermissions {
    const NAME: &'static str = "ActionsOrganizationPermissions";
    const FIELDS: &'static [&'static str] = &[
        "enabled_repositories",
        "selected_repositories_url",
        "allowed_actions",
        "selected_actions_url",
        "sha_pinning_required",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            enabled_repositories: fields.at(0),
            selected_repositories_url: fields.at(1),
            allowed_actions: fields.at(2),
            selected_actions_url: fields.at(3),
            sha_pinning_required: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.enabled_repositories,
                &self.selected_repositories_url,
                &self.allowed_actions,
                &self.selected_actions_url,
                &self.sha_pinning_required,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ActionsOrganizationPermissions);
