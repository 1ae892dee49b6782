// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    WebhookMetaDeleted, WebhookMetaDeletedHook, WebhookMetaDeletedHookConfig,
    WebhookMetaDeletedHookConfigContentType, WebhookMetaDeletedHookEvent,
};

impl Object for WebhookMetaDeleted {
    const NAME: &'static str = "WebhookMetaDeleted";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "enterprise",
        "hook",
        "hook_id",
        "installation",
        "organization",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[13];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            enterprise: fields.at(1),
            hook: fields.at(2),
            hook_id: fields.at(3),
            installation: fields.at(4),
            organization: fields.at(5),
            repository: fields.at(6),
            sender: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.action,
                &self.enterprise,
                &self.hook,
                &self.hook_id,
                &self.installation,
                &self.organization,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookMetaDeleted);

impl Object for WebhookMetaDeletedHook {
    const NAME: &'static str = "WebhookMetaDeletedHook";
    const FIELDS: &'static [&'static str] = &[
        "active",
        "config",
        "created_at",
        "events",
        "id",
        "name",
        "type",
        "updated_at",
    ];
    const REQUIRED: &'static [u64] = &[255];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            active: fields.at(0),
            config: fields.at(1),
            created_at: fields.at(2),
            events: fields.at(3),
            id: fields.at(4),
            name: fields.at(5),
            r#type: fields.at(6),
            updated_at: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.active,
                &self.config,
                &self.created_at,
                &self.events,
                &self.id,
                &self.name,
                &self.r#type,
                &self.updated_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookMetaDeletedHook);

impl Object for WebhookMetaDeletedHookConfig {
    const NAME: &'static str = "WebhookMetaDeletedHookConfig";
    const FIELDS: &'static [&'static str] = &[
        "content_type",
        "insecure_ssl",
        "secret",
        "url",
    ];
    const REQUIRED: &'static [u64] = &[11];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            content_type: fields.at(0),
            insecure_ssl: fields.at(1),
            secret: fields.at(2),
            url: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.content_type, &self.insecure_ssl, &self.secret, &self.url],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookMetaDeletedHookConfig);

impl Literal for WebhookMetaDeletedHookConfigContentType {
    const NAME: &'static str = "WebhookMetaDeletedHookConfigContentType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Json => "json",
            Self::Form => "form",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "json" => Self::Json,
            "form" => Self::Form,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookMetaDeletedHookConfigContentType);

impl Literal for WebhookMetaDeletedHookEvent {
    const NAME: &'static str = "WebhookMetaDeletedHookEvent";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Asterisk => "*",
            Self::BranchProtectionRule => "branch_protection_rule",
            Self::CheckRun => "check_run",
            Self::CheckSuite => "check_suite",
            Self::CodeScanningAlert => "code_scanning_alert",
            Self::CommitComment => "commit_comment",
            Self::Create => "create",
            Self::Delete => "delete",
            Self::Deployment => "deployment",
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
            Self::Meta => "meta",
            Self::Milestone => "milestone",
            Self::Organization => "organization",
            Self::OrgBlock => "org_block",
            Self::Package => "package",
            Self::PageBuild => "page_build",
            Self::Project => "project",
            Self::ProjectCard => "project_card",
            Self::ProjectColumn => "project_column",
            Self::Public => "public",
            Self::PullRequest => "pull_request",
            Self::PullRequestReview => "pull_request_review",
            Self::PullRequestReviewComment => "pull_request_review_comment",
            Self::PullRequestReviewThread => "pull_request_review_thread",
            Self::Push => "push",
            Self::RegistryPackage => "registry_package",
            Self::Release => "release",
            Self::Repository => "repository",
            Self::RepositoryImport => "repository_import",
            Self::RepositoryVulnerabilityAlert => "repository_vulnerability_alert",
            Self::SecretScanningAlert => "secret_scanning_alert",
            Self::SecretScanningAlertLocation => "secret_scanning_alert_location",
            Self::SecurityAndAnalysis => "security_and_analysis",
            Self::Star => "star",
            Self::Status => "status",
            Self::Team => "team",
            Self::TeamAdd => "team_add",
            Self::Watch => "watch",
            Self::WorkflowJob => "workflow_job",
            Self::WorkflowRun => "workflow_run",
            Self::RepositoryDispatch => "repository_dispatch",
            Self::ProjectsV2Item => "projects_v2_item",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "*" => Self::Asterisk,
            "branch_protection_rule" => Self::BranchProtectionRule,
            "check_run" => Self::CheckRun,
            "check_suite" => Self::CheckSuite,
            "code_scanning_alert" => Self::CodeScanningAlert,
            "commit_comment" => Self::CommitComment,
            "create" => Self::Create,
            "delete" => Self::Delete,
            "deployment" => Self::Deployment,
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
            "meta" => Self::Meta,
            "milestone" => Self::Milestone,
            "organization" => Self::Organization,
            "org_block" => Self::OrgBlock,
            "package" => Self::Package,
            "page_build" => Self::PageBuild,
            "project" => Self::Project,
            "project_card" => Self::ProjectCard,
            "project_column" => Self::ProjectColumn,
            "public" => Self::Public,
            "pull_request" => Self::PullRequest,
            "pull_request_review" => Self::PullRequestReview,
            "pull_request_review_comment" => Self::PullRequestReviewComment,
            "pull_request_review_thread" => Self::PullRequestReviewThread,
            "push" => Self::Push,
            "registry_package" => Self::RegistryPackage,
            "release" => Self::Release,
            "repository" => Self::Repository,
            "repository_import" => Self::RepositoryImport,
            "repository_vulnerability_alert" => Self::RepositoryVulnerabilityAlert,
            "secret_scanning_alert" => Self::SecretScanningAlert,
            "secret_scanning_alert_location" => Self::SecretScanningAlertLocation,
            "security_and_analysis" => Self::SecurityAndAnalysis,
            "star" => Self::Star,
            "status" => Self::Status,
            "team" => Self::Team,
            "team_add" => Self::TeamAdd,
            "watch" => Self::Watch,
            "workflow_job" => Self::WorkflowJob,
            "workflow_run" => Self::WorkflowRun,
            "repository_dispatch" => Self::RepositoryDispatch,
            "projects_v2_item" => Self::ProjectsV2Item,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookMetaDeletedHookEvent);
