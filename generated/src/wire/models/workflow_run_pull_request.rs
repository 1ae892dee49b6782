// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WorkflowRunPullRequest;

impl Object for WorkflowRunPullRequest {
    const NAME: &'static str = "WorkflowRunPullRequest";
    const FIELDS: &'static [&'static str] = &["base", "head", "id", "number", "url"];
    const REQUIRED: &'static [u64] = &[31];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            base: fields.at(0),
            head: fields.at(1),
            id: fields.at(2),
            number: fields.at(3),
            url: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.base, &self.head, &self.id, &self.number, &self.url], &self.extra)
    }
}

octoforge_runtime::object!(WorkflowRunPullRequest);
