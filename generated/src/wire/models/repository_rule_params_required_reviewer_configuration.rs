// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::RepositoryRuleParamsRequiredReviewerConfiguration;

impl Object for RepositoryRuleParamsRequiredReviewerConfiguration {
    const NAME: &'static str = "RepositoryRuleParamsRequiredReviewerConfiguration";
    const FIELDS: &'static [&'static str] = &[
        "file_patterns",
        "minimum_approvals",
        "reviewer",
    ];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            file_patterns: fields.at(0),
            minimum_approvals: fields.at(1),
            reviewer: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.file_patterns, &self.minimum_approvals, &self.reviewer],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepositoryRuleParamsRequiredReviewerConfiguration);
