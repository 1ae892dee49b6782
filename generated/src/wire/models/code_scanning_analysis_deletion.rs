// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CodeScanningAnalysisDeletion;

impl Object for CodeScanningAnalysisDeletion {
    const NAME: &'static str = "CodeScanningAnalysisDeletion";
    const FIELDS: &'static [&'static str] = &["next_analysis_url", "confirm_delete_url"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            next_analysis_url: fields.at(0),
            confirm_delete_url: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.next_analysis_url, &self.confirm_delete_url], &self.extra)
    }
}

octoforge_runtime::object!(CodeScanningAnalysisDeletion);
