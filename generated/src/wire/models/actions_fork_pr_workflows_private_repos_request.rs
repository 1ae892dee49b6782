// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::ActionsForkPrWorkflowsPrivateReposRequest;

impl Object for ActionsForkPrWorkflowsPrivateReposRequest {
    const NAME: &'static str = "ActionsForkPrWorkflowsPrivateReposRequest";
    const FIELDS: &'static [&'static str] = &[
        "run_workflows_from_fork_pull_requests",
        "send_write_tokens_to_workflows",
        "send_secrets_and_variables",
        "require_approval_for_fork_pr_workflows",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            run_workflows_from_fork_pull_requests: fields.at(0),
            send_write_tokens_to_workflows: fields.at(1),
            send_secrets_and_variables: fields.at(2),
            require_approval_for_fork_pr_workflows: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.run_workflows_from_fork_pull_requests,
                &self.send_write_tokens_to_workflows,
                &self.send_secrets_and_variables,
                &self.require_approval_for_fork_pr_workflows,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ActionsForkPrWorkflowsPrivateReposRequest);
