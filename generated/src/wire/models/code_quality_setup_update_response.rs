// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CodeQualitySetupUpdateResponse;

impl Object for CodeQualitySetupUpdateResponse {
    const NAME: &'static str = "CodeQualitySetupUpdateResponse";
    const FIELDS: &'static [&'static str] = &["run_id", "run_url"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            run_id: fields.at(0),
            run_url: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.run_id, &self.run_url], &self.extra)
    }
}

octoforge_runtime::object!(CodeQualitySetupUpdateResponse);
