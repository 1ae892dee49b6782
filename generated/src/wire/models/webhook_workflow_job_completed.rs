// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    WebhookWorkflowJobCompleted, WebhookWorkflowJobCompletedWorkflowJob,
    WebhookWorkflowJobCompletedWorkflowJobStep,
};

impl Object for WebhookWorkflowJobCompleted {
    const NAME: &'static str = "WebhookWorkflowJobCompleted";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "enterprise",
        "installation",
        "organization",
        "repository",
        "sender",
        "workflow_job",
        "deployment",
    ];
    const REQUIRED: &'static [u64] = &[113];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            enterprise: fields.at(1),
            installation: fields.at(2),
            organization: fields.at(3),
            repository: fields.at(4),
            sender: fields.at(5),
            workflow_job: fields.at(6),
            deployment: fields.at(7),
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
                &self.workflow_job,
                &self.deployment,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookWorkflowJobCompleted);

impl Object for WebhookWorkflowJobCompletedWorkflowJob {
    const NAME: &'static str = "WebhookWorkflowJobCompletedWorkflowJob";
    const FIELDS: &'static [&'static str] = &[
        "check_run_url",
        "completed_at",
        "conclusion",
        "created_at",
        "head_sha",
        "html_url",
        "id",
        "labels",
        "name",
        "node_id",
        "run_attempt",
        "run_id",
        "run_url",
        "runner_group_id",
        "runner_group_name",
        "runner_id",
        "runner_name",
        "started_at",
        "status",
        "head_branch",
        "workflow_name",
        "steps",
        "url",
    ];
    const REQUIRED: &'static [u64] = &[8388607];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            check_run_url: fields.at(0),
            completed_at: fields.at(1),
            conclusion: fields.at(2),
            created_at: fields.at(3),
            head_sha: fields.at(4),
            html_url: fields.at(5),
            id: fields.at(6),
            labels: fields.at(7),
            name: fields.at(8),
            node_id: fields.at(9),
            run_attempt: fields.at(10),
            run_id: fields.at(11),
            run_url: fields.at(12),
            runner_group_id: fields.at(13),
            runner_group_name: fields.at(14),
            runner_id: fields.at(15),
            runner_name: fields.at(16),
            started_at: fields.at(17),
            status: fields.at(18),
            head_branch: fields.at(19),
            workflow_name: fields.at(20),
            steps: fields.at(21),
            url: fields.at(22),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.check_run_url,
                &self.completed_at,
                &self.conclusion,
                &self.created_at,
                &self.head_sha,
                &self.html_url,
                &self.id,
                &self.labels,
                &self.name,
                &self.node_id,
                &self.run_attempt,
                &self.run_id,
                &self.run_url,
                &self.runner_group_id,
                &self.runner_group_name,
                &self.runner_id,
                &self.runner_name,
                &self.started_at,
                &self.status,
                &self.head_branch,
                &self.workflow_name,
                &self.steps,
                &self.url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookWorkflowJobCompletedWorkflowJob);

impl Object for WebhookWorkflowJobCompletedWorkflowJobStep {
    const NAME: &'static str = "WebhookWorkflowJobCompletedWorkflowJobStep";
    const FIELDS: &'static [&'static str] = &[
        "completed_at",
        "conclusion",
        "name",
        "number",
        "started_at",
        "status",
    ];
    const REQUIRED: &'static [u64] = &[63];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            completed_at: fields.at(0),
            conclusion: fields.at(1),
            name: fields.at(2),
            number: fields.at(3),
            started_at: fields.at(4),
            status: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.completed_at,
                &self.conclusion,
                &self.name,
                &self.number,
                &self.started_at,
                &self.status,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookWorkflowJobCompletedWorkflowJobStep);
