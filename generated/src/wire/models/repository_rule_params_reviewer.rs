// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::RepositoryRuleParamsReviewer;

impl Object for RepositoryRuleParamsReviewer {
    const NAME: &'static str = "RepositoryRuleParamsReviewer";
    const FIELDS: &'static [&'static str] = &["id", "type"];
    const REQUIRED: &'static [u64] = &[3];

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

octoforge_runtime::object!(RepositoryRuleParamsReviewer);
