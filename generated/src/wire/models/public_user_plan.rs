// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::PublicUserPlan;

impl Object for PublicUserPlan {
    const NAME: &'static str = "PublicUserPlan";
    const FIELDS: &'static [&'static str] = &[
        "collaborators",
        "name",
        "space",
        "private_repos",
    ];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            collaborators: fields.at(0),
            name: fields.at(1),
            space: fields.at(2),
            private_repos: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.collaborators, &self.name, &self.space, &self.private_repos],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(PublicUserPlan);
