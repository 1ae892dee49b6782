// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Literal, Object, Visit};
use crate::models::{
    WebhookIssuesLocked, WebhookIssuesLockedIssue,
    WebhookIssuesLockedIssuePerformedViaGithubApp,
    WebhookIssuesLockedIssuePerformedViaGithubAppEvent,
};

impl Object for WebhookIssuesLocked {
    const NAME: &'static str = "WebhookIssuesLocked";
    const FIELDS: &'static [&'static str] = &[
        "action",
        "enterprise",
        "installation",
        "issue",
        "organization",
        "repository",
        "sender",
    ];
    const REQUIRED: &'static [u64] = &[105];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            action: fields.at(0),
            enterprise: fields.at(1),
            installation: fields.at(2),
            issue: fields.at(3),
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
                &self.enterprise,
                &self.installation,
                &self.issue,
                &self.organization,
                &self.repository,
                &self.sender,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookIssuesLocked);

impl Object for WebhookIssuesLockedIssue {
    const NAME: &'static str = "WebhookIssuesLockedIssue";
    const FIELDS: &'static [&'static str] = &[
        "active_lock_reason",
        "assignee",
        "assignees",
        "author_association",
        "body",
        "closed_at",
        "comments",
        "comments_url",
        "created_at",
        "draft",
        "events_url",
        "html_url",
        "id",
        "labels",
        "labels_url",
        "locked",
        "milestone",
        "node_id",
        "number",
        "performed_via_github_app",
        "pull_request",
        "reactions",
        "repository_url",
        "pinned_comment",
        "sub_issues_summary",
        "issue_dependencies_summary",
        "issue_field_values",
        "state",
        "state_reason",
        "timeline_url",
        "type",
        "title",
        "updated_at",
        "url",
        "user",
    ];
    const REQUIRED: &'static [u64] = &[32219061757];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            active_lock_reason: fields.at(0),
            assignee: fields.at(1),
            assignees: fields.at(2),
            author_association: fields.at(3),
            body: fields.at(4),
            closed_at: fields.at(5),
            comments: fields.at(6),
            comments_url: fields.at(7),
            created_at: fields.at(8),
            draft: fields.at(9),
            events_url: fields.at(10),
            html_url: fields.at(11),
            id: fields.at(12),
            labels: fields.at(13),
            labels_url: fields.at(14),
            locked: fields.at(15),
            milestone: fields.at(16),
            node_id: fields.at(17),
            number: fields.at(18),
            performed_via_github_app: fields.at(19),
            pull_request: fields.at(20),
            reactions: fields.at(21),
            repository_url: fields.at(22),
            pinned_comment: fields.at(23),
            sub_issues_summary: fields.at(24),
            issue_dependencies_summary: fields.at(25),
            issue_field_values: fields.at(26),
            state: fields.at(27),
            state_reason: fields.at(28),
            timeline_url: fields.at(29),
            r#type: fields.at(30),
            title: fields.at(31),
            updated_at: fields.at(32),
            url: fields.at(33),
            user: fields.at(34),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.active_lock_reason,
                &self.assignee,
                &self.assignees,
                &self.author_association,
                &self.body,
                &self.closed_at,
                &self.comments,
                &self.comments_url,
                &self.created_at,
                &self.draft,
                &self.events_url,
                &self.html_url,
                &self.id,
                &self.labels,
                &self.labels_url,
                &self.locked,
                &self.milestone,
                &self.node_id,
                &self.number,
                &self.performed_via_github_app,
                &self.pull_request,
                &self.reactions,
                &self.repository_url,
                &self.pinned_comment,
                &self.sub_issues_summary,
                &self.issue_dependencies_summary,
                &self.issue_field_values,
                &self.state,
                &self.state_reason,
                &self.timeline_url,
                &self.r#type,
                &self.title,
                &self.updated_at,
                &self.url,
                &self.user,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(WebhookIssuesLockedIssue);

impl Object for WebhookIssuesLockedIssuePerformedViaGithubApp {
    const NAME: &'static str = "WebhookIssuesLockedIssuePerformedViaGithubApp";
    const FIELDS: &'static [&'static str] = &[
        "created_at",
        "description",
        "events",
        "external_url",
        "html_url",
        "id",
        "name",
        "node_id",
        "owner",
        "permissions",
        "slug",
        "updated_at",
    ];
    const REQUIRED: &'static [u64] = &[2555];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            created_at: fields.at(0),
            description: fields.at(1),
            events: fields.at(2),
            external_url: fields.at(3),
            html_url: fields.at(4),
            id: fields.at(5),
            name: fields.at(6),
            node_id: fields.at(7),
            owner: fields.at(8),
            permissions: fields.at(9),
            slug: fields.at(10),
            updated_at: fields.at(11),
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

octoforge_runtime::object!(WebhookIssuesLockedIssuePerformedViaGithubApp);

impl Literal for WebhookIssuesLockedIssuePerformedViaGithubAppEvent {
    const NAME: &'static str = "WebhookIssuesLockedIssuePerformedViaGithubAppEvent";

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
            Self::Reminder => "reminder",
            Self::SecurityAndAnalysis => "security_and_analysis",
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
            "reminder" => Self::Reminder,
            "security_and_analysis" => Self::SecurityAndAnalysis,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(WebhookIssuesLockedIssuePerformedViaGithubAppEvent);
