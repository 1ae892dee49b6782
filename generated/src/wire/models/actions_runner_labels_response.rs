// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ActionsRunnerLabelsResponse;

impl Object for ActionsRunnerLabelsResponse {
    const NAME: &'static str = "ActionsRunnerLabelsResponse";
    const FIELDS: &'static [&'static str] = &["total_count", "labels"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_count: fields.at(0),
            labels: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_count, &self.labels], &self.extra)
    }
}

octoforge_runtime::object!(ActionsRunnerLabelsResponse);
