// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::WebhooksIssue2PerformedViaGithubAppEvent;

impl Literal for WebhooksIssue2PerformedViaGithubAppEvent {
    const NAME: &'static str = "WebhooksIssue2PerformedViaGithubAppEvent";

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
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhooksIssue2PerformedViaGithubAppEvent);
