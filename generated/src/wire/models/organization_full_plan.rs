// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::OrganizationFullPlan;

impl Object for OrganizationFullPlan {
    const NAME: &'static str = "OrganizationFullPlan";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "space",
        "private_repos",
        "filled_seats",
        "seats",
    ];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            space: fields.at(1),
            private_repos: fields.at(2),
            filled_seats: fields.at(3),
            seats: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.space,
                &self.private_repos,
                &self.filled_seats,
                &self.seats,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(OrganizationFullPlan);
