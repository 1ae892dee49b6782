// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ActionsRepositoryPermissions;

impl Object for ActionsRepositoryPermissions {
    const NAME: &'static str = "ActionsRepositoryPermissions";
    const FIELDS: &'static [&'static str] = &[
        "enabled",
        "allowed_actions",
        "selected_actions_url",
        "sha_pinning_required",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            enabled: fields.at(0),
            allowed_actions: fields.at(1),
            selected_actions_url: fields.at(2),
            sha_pinning_required: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.enabled,
                &self.allowed_actions,
                &self.selected_actions_url,
                &self.sha_pinning_required,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ActionsRepositoryPermissions);
