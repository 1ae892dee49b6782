// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::DependabotRepositoryAccessDetails;

impl Object for DependabotRepositoryAccessDetails {
    const NAME: &'static str = "DependabotRepositoryAccessDetails";
    const FIELDS: &'static [&'static str] = &[
        "default_level",
        "accessible_repositories",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            default_level: fields.at(0),
            accessible_repositories: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.default_level, &self.accessible_repositories], &self.extra)
    }
}

octoforge_runtime::object!(DependabotRepositoryAccessDetails);
