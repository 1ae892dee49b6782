// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ImmutableReleasesOrganizationSettings;

impl Object for ImmutableReleasesOrganizationSettings {
    const NAME: &'static str = "ImmutableReleasesOrganizationSettings";
    const FIELDS: &'static [&'static str] = &[
        "enforced_repositories",
        "selected_repositories_url",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            enforced_repositories: fields.at(0),
            selected_repositories_url: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.enforced_repositories, &self.selected_repositories_url],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ImmutableReleasesOrganizationSettings);
