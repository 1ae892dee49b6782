// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ActionsArtifactAndLogRetention;

impl Object for ActionsArtifactAndLogRetention {
    const NAME: &'static str = "ActionsArtifactAndLogRetention";
    const FIELDS: &'static [&'static str] = &["days"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            days: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.days], &self.extra)
    }
}

octoforge_runtime::object!(ActionsArtifactAndLogRetention);
