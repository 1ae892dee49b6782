// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::EnvironmentProtectionRuleRequiredReviewersReviewer;

impl Object for EnvironmentProtectionRuleRequiredReviewersReviewer {
    const NAME: &'static str = "EnvironmentProtectionRuleRequiredReviewersReviewer";
    const FIELDS: &'static [&'static str] = &["type", "reviewer"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            reviewer: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.r#type, &self.reviewer], &self.extra)
    }
}

octoforge_runtime::object!(EnvironmentProtectionRuleRequiredReviewersReviewer);
