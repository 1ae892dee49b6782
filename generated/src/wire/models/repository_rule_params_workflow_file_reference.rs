// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::RepositoryRuleParamsWorkflowFileReference;

impl Object for RepositoryRuleParamsWorkflowFileReference {
    const NAME: &'static str = "RepositoryRuleParamsWorkflowFileReference";
    const FIELDS: &'static [&'static str] = &["path", "ref", "repository_id", "sha"];
    const REQUIRED: &'static [u64] = &[5];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            path: fields.at(0),
            r#ref: fields.at(1),
            repository_id: fields.at(2),
            sha: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.path, &self.r#ref, &self.repository_id, &self.sha], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryRuleParamsWorkflowFileReference);
