// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WorkflowDispatchResponse;

impl Object for WorkflowDispatchResponse {
    const NAME: &'static str = "WorkflowDispatchResponse";
    const FIELDS: &'static [&'static str] = &["workflow_run_id", "run_url", "html_url"];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            workflow_run_id: fields.at(0),
            run_url: fields.at(1),
            html_url: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.workflow_run_id, &self.run_url, &self.html_url], &self.extra)
    }
}

octoforge_runtime::object!(WorkflowDispatchResponse);
