// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{RulesetVersion, RulesetVersionActor};

impl Object for RulesetVersion {
    const NAME: &'static str = "RulesetVersion";
    const FIELDS: &'static [&'static str] = &["version_id", "actor", "updated_at"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            version_id: fields.at(0),
            actor: fields.at(1),
            updated_at: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.version_id, &self.actor, &self.updated_at], &self.extra)
    }
}

octoforge_runtime::object!(RulesetVersion);

impl Object for RulesetVersionActor {
    const NAME: &'static str = "RulesetVersionActor";
    const FIELDS: &'static [&'static str] = &["id", "type"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            r#type: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id, &self.r#type], &self.extra)
    }
}

octoforge_runtime::object!(RulesetVersionActor);
