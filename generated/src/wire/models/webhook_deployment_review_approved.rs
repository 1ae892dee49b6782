// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    WebhookDeploymentReviewApproved, WebhookDeploymentReviewApprovedWorkflowJobRun,
};

impl Object for WebhookDeploymentReviewApproved {
    const NAME: &'static str = "WebhookDeploymentReviewApproved";
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

octoforge_runtime::object!(WebhookDeploymentReviewApproved);

impl Object for WebhookDeploymentReviewApprovedWorkflowJobRun {
    const NAME: &'static str = "WebhookDeploymentReviewApprovedWorkflowJobRun";
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

octoforge_runtime::object!(WebhookDeploymentReviewApprovedWorkflowJobRun);
