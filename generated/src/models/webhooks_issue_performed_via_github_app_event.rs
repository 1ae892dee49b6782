// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

//! Described at `/components/schemas/webhooks_issue/properties/performed_via_github_app/properties/events/items`.

/// Described at `/components/schemas/webhooks_issue/properties/performed_via_github_app/properties/events/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhooksIssuePerformedViaGithubAppEvent {
    /// `branch_protection_rule`
    BranchProtectionRule,
    /// `check_run`
    CheckRun,
    /// `check_suite`
    CheckSuite,
    /// `code_scanning_alert`
    CodeScanningAlert,
    /// `commit_comment`
    CommitComment,
    /// `content_reference`
    ContentReference,
    /// `create`
    Create,
    /// `delete`
    Delete,
    /// `deployment`
    Deployment,
    /// `deployment_review`
    DeploymentReview,
    /// `deployment_status`
    DeploymentStatus,
    /// `deploy_key`
    DeployKey,
    /// `discussion`
    Discussion,
    /// `discussion_comment`
    DiscussionComment,
    /// `fork`
    Fork,
    /// `gollum`
    Gollum,
    /// `issues`
    Issues,
    /// `issue_comment`
    IssueComment,
    /// `label`
    Label,
    /// `member`
    Member,
    /// `membership`
    Membership,
    /// `milestone`
    Milestone,
    /// `organization`
    Organization,
    /// `org_block`
    OrgBlock,
    /// `page_build`
    PageBuild,
    /// `project`
    Project,
    /// `project_card`
    ProjectCard,
    /// `project_column`
    ProjectColumn,
    /// `public`
    Public,
    /// `pull_request`
    PullRequest,
    /// `pull_request_review`
    PullRequestReview,
    /// `pull_request_review_comment`
    PullRequestReviewComment,
    /// `push`
    Push,
    /// `registry_package`
    RegistryPackage,
    /// `release`
    Release,
    /// `repository`
    Repository,
    /// `repository_dispatch`
    RepositoryDispatch,
    /// `secret_scanning_alert`
    SecretScanningAlert,
    /// `star`
    Star,
    /// `status`
    Status,
    /// `team`
    Team,
    /// `team_add`
    TeamAdd,
    /// `watch`
    Watch,
    /// `workflow_dispatch`
    WorkflowDispatch,
    /// `workflow_run`
    WorkflowRun,
    /// `reminder`
    Reminder,
    /// `pull_request_review_thread`
    PullRequestReviewThread,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
