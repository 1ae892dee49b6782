// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::RulesetVersionWithState;

impl Object for RulesetVersionWithState {
    const NAME: &'static str = "RulesetVersionWithState";
    const FIELDS: &'static [&'static str] = &[
        "version_id",
        "actor",
        "updated_at",
        "state",
    ];
    const REQUIRED: &'static [u64] = &[15];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            version_id: fields.at(0),
            actor: fields.at(1),
            updated_at: fields.at(2),
            state: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.version_id, &self.actor, &self.updated_at, &self.state],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RulesetVersionWithState);
