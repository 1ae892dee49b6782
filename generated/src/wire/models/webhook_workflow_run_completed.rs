// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{WebhookWorkflowRunCompleted, WebhookWorkflowRunCompletedWorkflowRun};

impl Object for WebhookWorkflowRunCompleted {
    const NAME: &'static str = "WebhookWorkflowRunCompleted";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "enterprise",
        "installation",
        "organization",
        "repository",
        "sender",
        "workflow",
        "workflow_run",
    ];
    const REQUIRED: &'static [u64] = &[241];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            enterprise: fields.at(1),
            installation: fields.at(2),
            organization: fields.at(3),
            repository: fields.at(4),
            sender: fields.at(5),
            workflow: fields.at(6),
            workflow_run: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.enterprise,
                &self.installation,
                &self.organization,
                &self.repository,
                &self.sender,
                &self.workflow,
                &self.workflow_run,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookWorkflowRunCompleted);

impl Object for WebhookWorkflowRunCompletedWorkflowRun {
    const NAME: &'static str = "WebhookWorkflowRunCompletedWorkflowRun";
    const FIELDS: &'static [&'static str] = &[
        "actor",
        "artifacts_url",
        "cancel_url",
        "check_suite_id",
        "check_suite_node_id",
        "check_suite_url",
        "conclusion",
        "created_at",
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
        "display_title",
    ];
    const REQUIRED: &'static [u64] = &[17175674879];

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
            event: fields.at(8),
            head_branch: fields.at(9),
            head_commit: fields.at(10),
            head_repository: fields.at(11),
            head_sha: fields.at(12),
            html_url: fields.at(13),
            id: fields.at(14),
            jobs_url: fields.at(15),
            logs_url: fields.at(16),
            name: fields.at(17),
            node_id: fields.at(18),
            path: fields.at(19),
            previous_attempt_url: fields.at(20),
            pull_requests: fields.at(21),
            referenced_workflows: fields.at(22),
            repository: fields.at(23),
            rerun_url: fields.at(24),
            run_attempt: fields.at(25),
            run_number: fields.at(26),
            run_started_at: fields.at(27),
            status: fields.at(28),
            triggering_actor: fields.at(29),
            updated_at: fields.at(30),
            url: fields.at(31),
            workflow_id: fields.at(32),
            workflow_url: fields.at(33),
            display_title: fields.at(34),
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
                &self.display_title,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookWorkflowRunCompletedWorkflowRun);
