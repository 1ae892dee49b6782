// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::SelectedActions;

impl Object for SelectedActions {
    const NAME: &'static str = "SelectedActions";
    const FIELDS: &'static [&'static str] = &[
        "github_owned_allowed",
        "verified_allowed",
        "patterns_allowed",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            github_owned_allowed: fields.at(0),
            verified_allowed: fields.at(1),
            patterns_allowed: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.github_owned_allowed,
                &self.verified_allowed,
                &self.patterns_allowed,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(SelectedActions);
