// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    WebhookDeploymentReviewRejected, WebhookDeploymentReviewRejectedAction,
    WebhookDeploymentReviewRejectedWorkflowJobRun,
    WebhookDeploymentReviewRejectedWorkflowRun,
    WebhookDeploymentReviewRejectedWorkflowRunStatus,
};

impl Object for WebhookDeploymentReviewRejected {
    const NAME: &'static str = "WebhookDeploymentReviewRejected";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "approver",
        "comment",
        "enterprise",
        "installation",
        "organization",
        "repository",
        "reviewers",
        "sender",
        "since",
        "workflow_job_run",
        "workflow_job_runs",
        "workflow_run",
    ];
    const REQUIRED: &'static [u64] = &[4961];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            approver: fields.at(1),
            comment: fields.at(2),
            enterprise: fields.at(3),
            installation: fields.at(4),
            organization: fields.at(5),
            repository: fields.at(6),
            reviewers: fields.at(7),
            sender: fields.at(8),
            since: fields.at(9),
            workflow_job_run: fields.at(10),
            workflow_job_runs: fields.at(11),
            workflow_run: fields.at(12),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.approver,
                &self.comment,
                &self.enterprise,
                &self.installation,
                &self.organization,
                &self.repository,
                &self.reviewers,
                &self.sender,
                &self.since,
                &self.workflow_job_run,
                &self.workflow_job_runs,
                &self.workflow_run,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookDeploymentReviewRejected);

impl Literal for WebhookDeploymentReviewRejectedAction {
    const NAME: &'static str = "WebhookDeploymentReviewRejectedAction";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Rejected => "rejected",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "rejected" => Self::Rejected,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookDeploymentReviewRejectedAction);

impl Object for WebhookDeploymentReviewRejectedWorkflowRun {
    const NAME: &'static str = "WebhookDeploymentReviewRejectedWorkflowRun";
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
    const REQUIRED: &'static [u64] = &[25739293657];

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

octoforge_runtime::object!(WebhookDeploymentReviewRejectedWorkflowRun);

impl Object for WebhookDeploymentReviewRejectedWorkflowJobRun {
    const NAME: &'static str = "WebhookDeploymentReviewRejectedWorkflowJobRun";
    const FIELDS: &'static [&'static str] = &[
        "conclusion",
        "created_at",
        "environment",
        "html_url",
        "id",
        "name",
        "status",
        "updated_at",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            conclusion: fields.at(0),
            created_at: fields.at(1),
            environment: fields.at(2),
            html_url: fields.at(3),
            id: fields.at(4),
            name: fields.at(5),
            status: fields.at(6),
            updated_at: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.conclusion,
                &self.created_at,
                &self.environment,
                &self.html_url,
                &self.id,
                &self.name,
                &self.status,
                &self.updated_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookDeploymentReviewRejectedWorkflowJobRun);

impl Literal for WebhookDeploymentReviewRejectedWorkflowRunStatus {
    const NAME: &'static str = "WebhookDeploymentReviewRejectedWorkflowRunStatus";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Requested => "requested",
            Self::InProgress => "in_progress",
            Self::Completed => "completed",
            Self::Queued => "queued",
            Self::Waiting => "waiting",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "requested" => Self::Requested,
            "in_progress" => Self::InProgress,
            "completed" => Self::Completed,
            "queued" => Self::Queued,
            "waiting" => Self::Waiting,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookDeploymentReviewRejectedWorkflowRunStatus);
