// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ReferencedWorkflow;

impl Object for ReferencedWorkflow {
    const NAME: &'static str = "ReferencedWorkflow";
    const FIELDS: &'static [&'static str] = &["path", "sha", "ref"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            path: fields.at(0),
            sha: fields.at(1),
            r#ref: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.path, &self.sha, &self.r#ref], &self.extra)
    }
}

octoforge_runtime::object!(ReferencedWorkflow);
