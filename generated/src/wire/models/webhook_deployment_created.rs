// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    WebhookDeploymentCreated, WebhookDeploymentCreatedDeployment,
    WebhookDeploymentCreatedWorkflowRun,
};

impl Object for WebhookDeploymentCreated {
    const NAME: &'static str = "WebhookDeploymentCreated";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "deployment",
        "enterprise",
        "installation",
        "organization",
        "repository",
        "sender",
        "workflow",
        "workflow_run",
    ];
    const REQUIRED: &'static [u64] = &[483];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            deployment: fields.at(1),
            enterprise: fields.at(2),
            installation: fields.at(3),
            organization: fields.at(4),
            repository: fields.at(5),
            sender: fields.at(6),
            workflow: fields.at(7),
            workflow_run: fields.at(8),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.deployment,
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

octoforge_runtime::object!(WebhookDeploymentCreated);

impl Object for WebhookDeploymentCreatedDeployment {
    const NAME: &'static str = "WebhookDeploymentCreatedDeployment";
    const FIELDS: &'static [&'static str] = &[
        "created_at",
        "creator",
        "description",
        "environment",
        "id",
        "node_id",
        "original_environment",
        "payload",
        "performed_via_github_app",
        "production_environment",
        "ref",
        "repository_url",
        "sha",
        "statuses_url",
        "task",
        "transient_environment",
        "updated_at",
        "url",
    ];
    const REQUIRED: &'static [u64] = &[228607];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            created_at: fields.at(0),
            creator: fields.at(1),
            description: fields.at(2),
            environment: fields.at(3),
            id: fields.at(4),
            node_id: fields.at(5),
            original_environment: fields.at(6),
            payload: fields.at(7),
            performed_via_github_app: fields.at(8),
            production_environment: fields.at(9),
            r#ref: fields.at(10),
            repository_url: fields.at(11),
            sha: fields.at(12),
            statuses_url: fields.at(13),
            task: fields.at(14),
            transient_environment: fields.at(15),
            updated_at: fields.at(16),
            url: fields.at(17),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.created_at,
                &self.creator,
                &self.description,
                &self.environment,
                &self.id,
                &self.node_id,
                &self.original_environment,
                &self.payload,
                &self.performed_via_github_app,
                &self.production_environment,
                &self.r#ref,
                &self.repository_url,
                &self.sha,
                &self.statuses_url,
                &self.task,
                &self.transient_environment,
                &self.updated_at,
                &self.url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookDeploymentCreatedDeployment);

impl Object for WebhookDeploymentCreatedWorkflowRun {
    const NAME: &'static str = "WebhookDeploymentCreatedWorkflowRun";
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
    const REQUIRED: &'static [u64] = &[16045107161];

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

octoforge_runtime::object!(WebhookDeploymentCreatedWorkflowRun);
