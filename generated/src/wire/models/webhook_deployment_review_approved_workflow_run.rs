// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::WebhookDeploymentReviewApprovedWorkflowRun;

impl Object for WebhookDeploymentReviewApprovedWorkflowRun {
    const NAME: &'static str = "WebhookDeploymentReviewApprovedWorkflowRun";
    const FIELDS: &'static [&'static str] = &[
        "actor",
        "artifacts_url",
        "cancel_url",
        "check_suite_id",
        "check_suite_node_id",
        "check_suite_url",
        "conclusion",
        "created_at",
        "display_title",
        "event",
        "head_branch",
        "head_commit",
        "head_repository",
        "head_sha",
        "html_url",
        "id",
        "jobs_url",
        "logs_url",
        "name",
        "node_id",
        "path",
        "previous_attempt_url",
        "pull_requests",
        "referenced_workflows",
        "repository",
        "rerun_url",
        "run_attempt",
        "run_number",
        "run_started_at",
        "status",
        "triggering_actor",
        "updated_at",
        "url",
        "workflow_id",
        "workflow_url",
    ];
    const REQUIRED: &'static [u64] = &[17118848985];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            actor: fields.at(0),
            artifacts_url: fields.at(1),
            cancel_url: fields.at(2),
            check_suite_id: fields.at(3),
            check_suite_node_id: fields.at(4),
            check_suite_url: fields.at(5),
            conclusion: fields.at(6),
            created_at: fields.at(7),
            display_title: fields.at(8),
            event: fields.at(9),
            head_branch: fields.at(10),
            head_commit: fields.at(11),
            head_repository: fields.at(12),
            head_sha: fields.at(13),
            html_url: fields.at(14),
            id: fields.at(15),
            jobs_url: fields.at(16),
            logs_url: fields.at(17),
            name: fields.at(18),
            node_id: fields.at(19),
            path: fields.at(20),
            previous_attempt_url: fields.at(21),
            pull_requests: fields.at(22),
            referenced_workflows: fields.at(23),
            repository: fields.at(24),
            rerun_url: fields.at(25),
            run_attempt: fields.at(26),
            run_number: fields.at(27),
            run_started_at: fields.at(28),
            status: fields.at(29),
            triggering_actor: fields.at(30),
            updated_at: fields.at(31),
            url: fields.at(32),
            workflow_id: fields.at(33),
            workflow_url: fields.at(34),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.actor,
                &self.artifacts_url,
                &self.cancel_url,
                &self.check_suite_id,
                &self.check_suite_node_id,
                &self.check_suite_url,
                &self.conclusion,
                &self.created_at,
                &self.display_title,
                &self.event,
                &self.head_branch,
                &self.head_commit,
                &self.head_repository,
                &self.head_sha,
                &self.html_url,
                &self.id,
                &self.jobs_url,
                &self.logs_url,
                &self.name,
                &self.node_id,
                &self.path,
                &self.previous_attempt_url,
                &self.pull_requests,
                &self.referenced_workflows,
                &self.repository,
                &self.rerun_url,
                &self.run_attempt,
                &self.run_number,
                &self.run_started_at,
                &self.status,
                &self.triggering_actor,
                &self.updated_at,
                &self.url,
                &self.workflow_id,
                &self.workflow_url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookDeploymentReviewApprovedWorkflowRun);
