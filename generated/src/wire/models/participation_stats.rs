// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ParticipationStats;

impl Object for ParticipationStats {
    const NAME: &'static str = "ParticipationStats";
    const FIELDS: &'static [&'static str] = &["all", "owner"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            all: fields.at(0),
            owner: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.all, &self.owner], &self.extra)
    }
}

octoforge_runtime::object!(ParticipationStats);
