// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CodeScanningAutofixCommitsResponse;

impl Object for CodeScanningAutofixCommitsResponse {
    const NAME: &'static str = "CodeScanningAutofixCommitsResponse";
    const FIELDS: &'static [&'static str] = &["target_ref", "sha"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            target_ref: fields.at(0),
            sha: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.target_ref, &self.sha], &self.extra)
    }
}

octoforge_runtime::object!(CodeScanningAutofixCommitsResponse);
