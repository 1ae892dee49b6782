// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    WebhookDeploymentReviewRequested, WebhookDeploymentReviewRequestedReviewer,
    WebhookDeploymentReviewRequestedReviewerReviewer,
    WebhookDeploymentReviewRequestedWorkflowJobRun,
};

impl Object for WebhookDeploymentReviewRequested {
    const NAME: &'static str = "WebhookDeploymentReviewRequested";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "enterprise",
        "environment",
        "installation",
        "organization",
        "repository",
        "requestor",
        "reviewers",
        "sender",
        "since",
        "workflow_job_run",
        "workflow_run",
    ];
    const REQUIRED: &'static [u64] = &[4085];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            enterprise: fields.at(1),
            environment: fields.at(2),
            installation: fields.at(3),
            organization: fields.at(4),
            repository: fields.at(5),
            requestor: fields.at(6),
            reviewers: fields.at(7),
            sender: fields.at(8),
            since: fields.at(9),
            workflow_job_run: fields.at(10),
            workflow_run: fields.at(11),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.enterprise,
                &self.environment,
                &self.installation,
                &self.organization,
                &self.repository,
                &self.requestor,
                &self.reviewers,
                &self.sender,
                &self.since,
                &self.workflow_job_run,
                &self.workflow_run,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookDeploymentReviewRequested);

impl Object for WebhookDeploymentReviewRequestedWorkflowJobRun {
    const NAME: &'static str = "WebhookDeploymentReviewRequestedWorkflowJobRun";
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
    const REQUIRED: &'static [u64] = &[255];

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

octoforge_runtime::object!(WebhookDeploymentReviewRequestedWorkflowJobRun);

impl Object for WebhookDeploymentReviewRequestedReviewer {
    const NAME: &'static str = "WebhookDeploymentReviewRequestedReviewer";
    const FIELDS: &'static [&'static str] = &["reviewer", "type"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            reviewer: fields.at(0),
            r#type: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.reviewer, &self.r#type], &self.extra)
    }
}

octoforge_runtime::object!(WebhookDeploymentReviewRequestedReviewer);

impl Object for WebhookDeploymentReviewRequestedReviewerReviewer {
    const NAME: &'static str = "WebhookDeploymentReviewRequestedReviewerReviewer";
    const FIELDS: &'static [&'static str] = &[
        "avatar_url",
        "deleted",
        "email",
        "events_url",
        "followers_url",
        "following_url",
        "gists_url",
        "gravatar_id",
        "html_url",
        "id",
        "login",
        "name",
        "node_id",
        "organizations_url",
        "received_events_url",
        "repos_url",
        "site_admin",
        "starred_url",
        "subscriptions_url",
        "type",
        "url",
        "user_view_type",
    ];
    const REQUIRED: &'static [u64] = &[512];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            avatar_url: fields.at(0),
            deleted: fields.at(1),
            email: fields.at(2),
            events_url: fields.at(3),
            followers_url: fields.at(4),
            following_url: fields.at(5),
            gists_url: fields.at(6),
            gravatar_id: fields.at(7),
            html_url: fields.at(8),
            id: fields.at(9),
            login: fields.at(10),
            name: fields.at(11),
            node_id: fields.at(12),
            organizations_url: fields.at(13),
            received_events_url: fields.at(14),
            repos_url: fields.at(15),
            site_admin: fields.at(16),
            starred_url: fields.at(17),
            subscriptions_url: fields.at(18),
            r#type: fields.at(19),
            url: fields.at(20),
            user_view_type: fields.at(21),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.avatar_url,
                &self.deleted,
                &self.email,
                &self.events_url,
                &self.followers_url,
                &self.following_url,
                &self.gists_url,
                &self.gravatar_id,
                &self.html_url,
                &self.id,
                &self.login,
                &self.name,
                &self.node_id,
                &self.organizations_url,
                &self.received_events_url,
                &self.repos_url,
                &self.site_admin,
                &self.starred_url,
                &self.subscriptions_url,
                &self.r#type,
                &self.url,
                &self.user_view_type,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookDeploymentReviewRequestedReviewerReviewer);
