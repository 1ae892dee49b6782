// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::CodeScanningVariantAnalysisSkippedRepoGroup;

impl Object for CodeScanningVariantAnalysisSkippedRepoGroup {
    const NAME: &'static str = "CodeScanningVariantAnalysisSkippedRepoGroup";
    const FIELDS: &'static [&'static str] = &["repository_count", "repositories"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            repository_count: fields.at(0),
            repositories: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.repository_count, &self.repositories], &self.extra)
    }
}

octoforge_runtime::object!(CodeScanningVariantAnalysisSkippedRepoGroup);
