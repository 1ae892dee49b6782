// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ActionsArtifactAndLogRetentionResponse;

impl Object for ActionsArtifactAndLogRetentionResponse {
    const NAME: &'static str = "ActionsArtifactAndLogRetentionResponse";
    const FIELDS: &'static [&'static str] = &["days", "maximum_allowed_days"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            days: fields.at(0),
            maximum_allowed_days: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.days, &self.maximum_allowed_days], &self.extra)
    }
}

octoforge_runtime::object!(ActionsArtifactAndLogRetentionResponse);
