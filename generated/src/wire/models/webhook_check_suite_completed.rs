// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    WebhookCheckSuiteCompleted, WebhookCheckSuiteCompletedCheckSuite,
    WebhookCheckSuiteCompletedCheckSuiteApp, WebhookCheckSuiteCompletedCheckSuiteAppEvent,
};

impl Object for WebhookCheckSuiteCompleted {
    const NAME: &'static str = "WebhookCheckSuiteCompleted";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "check_suite",
        "enterprise",
        "installation",
        "organization",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[99];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            check_suite: fields.at(1),
            enterprise: fields.at(2),
            installation: fields.at(3),
            organization: fields.at(4),
            repository: fields.at(5),
            sender: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.check_suite,
                &self.enterprise,
                &self.installation,
                &self.organization,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookCheckSuiteCompleted);

impl Object for WebhookCheckSuiteCompletedCheckSuite {
    const NAME: &'static str = "WebhookCheckSuiteCompletedCheckSuite";
    const FIELDS: &'static [&'static str] = &[
        "after",
        "app",
        "before",
        "check_runs_url",
        "conclusion",
        "created_at",
        "head_branch",
        "head_commit",
        "head_sha",
        "id",
        "latest_check_runs_count",
        "node_id",
        "pull_requests",
        "rerequestable",
        "runs_rerequestable",
        "status",
        "updated_at",
        "url",
    ];
    const REQUIRED: &'static [u64] = &[237567];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            after: fields.at(0),
            app: fields.at(1),
            before: fields.at(2),
            check_runs_url: fields.at(3),
            conclusion: fields.at(4),
            created_at: fields.at(5),
            head_branch: fields.at(6),
            head_commit: fields.at(7),
            head_sha: fields.at(8),
            id: fields.at(9),
            latest_check_runs_count: fields.at(10),
            node_id: fields.at(11),
            pull_requests: fields.at(12),
            rerequestable: fields.at(13),
            runs_rerequestable: fields.at(14),
            status: fields.at(15),
            updated_at: fields.at(16),
            url: fields.at(17),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.after,
                &self.app,
                &self.before,
                &self.check_runs_url,
                &self.conclusion,
                &self.created_at,
                &self.head_branch,
                &self.head_commit,
                &self.head_sha,
                &self.id,
                &self.latest_check_runs_count,
                &self.node_id,
                &self.pull_requests,
                &self.rerequestable,
                &self.runs_rerequestable,
                &self.status,
                &self.updated_at,
                &self.url,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookCheckSuiteCompletedCheckSuite);

impl Object for WebhookCheckSuiteCompletedCheckSuiteApp {
    const NAME: &'static str = "WebhookCheckSuiteCompletedCheckSuiteApp";
    const FIELDS: &'static [&'static str] = &[
        "created_at",
        "description",
        "events",
        "external_url",
        "html_url",
        "id",
        "client_id",
        "name",
        "node_id",
        "owner",
        "permissions",
        "slug",
        "updated_at",
    ];
    const REQUIRED: &'static [u64] = &[5051];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            created_at: fields.at(0),
            description: fields.at(1),
            events: fields.at(2),
            external_url: fields.at(3),
            html_url: fields.at(4),
            id: fields.at(5),
            client_id: fields.at(6),
            name: fields.at(7),
            node_id: fields.at(8),
            owner: fields.at(9),
            permissions: fields.at(10),
            slug: fields.at(11),
            updated_at: fields.at(12),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.created_at,
                &self.description,
                &self.events,
                &self.external_url,
                &self.html_url,
                &self.id,
                &self.client_id,
                &self.name,
                &self.node_id,
                &self.owner,
                &self.permissions,
                &self.slug,
                &self.updated_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookCheckSuiteCompletedCheckSuiteApp);

impl Literal for WebhookCheckSuiteCompletedCheckSuiteAppEvent {
    const NAME: &'static str = "WebhookCheckSuiteCompletedCheckSuiteAppEvent";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::BranchProtectionRule => "branch_protection_rule",
            Self::CheckRun => "check_run",
            Self::CheckSuite => "check_suite",
            Self::CodeScanningAlert => "code_scanning_alert",
            Self::CommitComment => "commit_comment",
            Self::ContentReference => "content_reference",
            Self::Create => "create",
            Self::Delete => "delete",
            Self::Deployment => "deployment",
            Self::DeploymentReview => "deployment_review",
            Self::DeploymentStatus => "deployment_status",
            Self::DeployKey => "deploy_key",
            Self::Discussion => "discussion",
            Self::DiscussionComment => "discussion_comment",
            Self::Fork => "fork",
            Self::Gollum => "gollum",
            Self::Issues => "issues",
            Self::IssueComment => "issue_comment",
            Self::Label => "label",
            Self::Member => "member",
            Self::Membership => "membership",
            Self::Milestone => "milestone",
            Self::Organization => "organization",
            Self::OrgBlock => "org_block",
            Self::PageBuild => "page_build",
            Self::Project => "project",
            Self::ProjectCard => "project_card",
            Self::ProjectColumn => "project_column",
            Self::Public => "public",
            Self::PullRequest => "pull_request",
            Self::PullRequestReview => "pull_request_review",
            Self::PullRequestReviewComment => "pull_request_review_comment",
            Self::Push => "push",
            Self::RegistryPackage => "registry_package",
            Self::Release => "release",
            Self::Repository => "repository",
            Self::RepositoryDispatch => "repository_dispatch",
            Self::SecretScanningAlert => "secret_scanning_alert",
            Self::Star => "star",
            Self::Status => "status",
            Self::Team => "team",
            Self::TeamAdd => "team_add",
            Self::Watch => "watch",
            Self::WorkflowDispatch => "workflow_dispatch",
            Self::WorkflowRun => "workflow_run",
            Self::MergeGroup => "merge_group",
            Self::PullRequestReviewThread => "pull_request_review_thread",
            Self::WorkflowJob => "workflow_job",
            Self::MergeQueueEntry => "merge_queue_entry",
            Self::SecurityAndAnalysis => "security_and_analysis",
            Self::ProjectsV2Item => "projects_v2_item",
            Self::SecretScanningAlertLocation => "secret_scanning_alert_location",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "branch_protection_rule" => Self::BranchProtectionRule,
            "check_run" => Self::CheckRun,
            "check_suite" => Self::CheckSuite,
            "code_scanning_alert" => Self::CodeScanningAlert,
            "commit_comment" => Self::CommitComment,
            "content_reference" => Self::ContentReference,
            "create" => Self::Create,
            "delete" => Self::Delete,
            "deployment" => Self::Deployment,
            "deployment_review" => Self::DeploymentReview,
            "deployment_status" => Self::DeploymentStatus,
            "deploy_key" => Self::DeployKey,
            "discussion" => Self::Discussion,
            "discussion_comment" => Self::DiscussionComment,
            "fork" => Self::Fork,
            "gollum" => Self::Gollum,
            "issues" => Self::Issues,
            "issue_comment" => Self::IssueComment,
            "label" => Self::Label,
            "member" => Self::Member,
            "membership" => Self::Membership,
            "milestone" => Self::Milestone,
            "organization" => Self::Organization,
            "org_block" => Self::OrgBlock,
            "page_build" => Self::PageBuild,
            "project" => Self::Project,
            "project_card" => Self::ProjectCard,
            "project_column" => Self::ProjectColumn,
            "public" => Self::Public,
            "pull_request" => Self::PullRequest,
            "pull_request_review" => Self::PullRequestReview,
            "pull_request_review_comment" => Self::PullRequestReviewComment,
            "push" => Self::Push,
            "registry_package" => Self::RegistryPackage,
            "release" => Self::Release,
            "repository" => Self::Repository,
            "repository_dispatch" => Self::RepositoryDispatch,
            "secret_scanning_alert" => Self::SecretScanningAlert,
            "star" => Self::Star,
            "status" => Self::Status,
            "team" => Self::Team,
            "team_add" => Self::TeamAdd,
            "watch" => Self::Watch,
            "workflow_dispatch" => Self::WorkflowDispatch,
            "workflow_run" => Self::WorkflowRun,
            "merge_group" => Self::MergeGroup,
            "pull_request_review_thread" => Self::PullRequestReviewThread,
            "workflow_job" => Self::WorkflowJob,
            "merge_queue_entry" => Self::MergeQueueEntry,
            "security_and_analysis" => Self::SecurityAndAnalysis,
            "projects_v2_item" => Self::ProjectsV2Item,
            "secret_scanning_alert_location" => Self::SecretScanningAlertLocation,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookCheckSuiteCompletedCheckSuiteAppEvent);
