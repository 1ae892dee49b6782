// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-check-suite-completed`.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe};
use super::{
    CheckSuiteConclusion, CompletedAction, Enterprise, HeadCommit, OrganizationSimple,
    PullRequestMinimal, RepositoryWebhooks, SimpleInstallation, SimpleUser,
    WebhookCheckSuiteCompletedCheckSuiteStatus,
    WebhookIssuesReopenedIssuePerformedViaGithubAppPermissions, WebhooksUser,
};

/// check_suite completed event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookCheckSuiteCompleted {
    /// `action`
    pub action: CompletedAction,
    /// The [check_suite](https://docs.github.com/rest/checks/suites#get-a-check-suite).
    pub check_suite: WebhookCheckSuiteCompletedCheckSuite,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The [check_suite](https://docs.github.com/rest/checks/suites#get-a-check-suite).
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookCheckSuiteCompletedCheckSuite {
    /// `after`
    pub after: Option<String>,
    /// GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.
    pub app: WebhookCheckSuiteCompletedCheckSuiteApp,
    /// `before`
    pub before: Option<String>,
    /// `check_runs_url`
    pub check_runs_url: String,
    /// The summary conclusion for all check runs that are part of the check suite. This value will be `null` until the check run has `completed`.
    pub conclusion: Option<CheckSuiteConclusion>,
    /// `created_at`
    pub created_at: DateTime,
    /// The head branch name the changes are on.
    pub head_branch: Option<String>,
    /// SimpleCommit
    pub head_commit: HeadCommit,
    /// The SHA of the head commit that is being checked.
    pub head_sha: String,
    /// `id`
    pub id: i64,
    /// `latest_check_runs_count`
    pub latest_check_runs_count: i64,
    /// `node_id`
    pub node_id: String,
    /// An array of pull requests that match this check suite. A pull request matches a check suite if they have the same `head_sha` and `head_branch`. When the check suite's `head_branch` is in a forked repository it will be `null` and the `pull_requests` array will be empty.
    pub pull_requests: Vec<PullRequestMinimal>,
    /// `rerequestable`
    pub rerequestable: Option<bool>,
    /// `runs_rerequestable`
    pub runs_rerequestable: Option<bool>,
    /// The summary status for all check runs that are part of the check suite. Can be `requested`, `in_progress`, or `completed`.
    pub status: Option<WebhookCheckSuiteCompletedCheckSuiteStatus>,
    /// `updated_at`
    pub updated_at: DateTime,
    /// URL that points to the check suite API resource.
    pub url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookCheckSuiteCompletedCheckSuiteApp {
    /// `created_at`
    pub created_at: Option<DateTime>,
    /// `description`
    pub description: Option<String>,
    /// The list of events for the GitHub app
    pub events: Option<Vec<WebhookCheckSuiteCompletedCheckSuiteAppEvent>>,
    /// `external_url`
    pub external_url: Option<String>,
    /// `html_url`
    pub html_url: String,
    /// Unique identifier of the GitHub app
    pub id: Option<i64>,
    /// The client ID of the GitHub app
    pub client_id: Maybe<String>,
    /// The name of the GitHub app
    pub name: String,
    /// `node_id`
    pub node_id: String,
    /// User
    pub owner: Option<WebhooksUser>,
    /// The set of permissions for the GitHub app
    pub permissions: Option<
        Boxed<WebhookIssuesReopenedIssuePerformedViaGithubAppPermissions>,
    >,
    /// The slug name of the GitHub app
    pub slug: Option<String>,
    /// `updated_at`
    pub updated_at: Option<DateTime>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-check-suite-completed/properties/check_suite/properties/app/properties/events/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookCheckSuiteCompletedCheckSuiteAppEvent {
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
    /// `merge_group`
    MergeGroup,
    /// `pull_request_review_thread`
    PullRequestReviewThread,
    /// `workflow_job`
    WorkflowJob,
    /// `merge_queue_entry`
    MergeQueueEntry,
    /// `security_and_analysis`
    SecurityAndAnalysis,
    /// `projects_v2_item`
    ProjectsV2Item,
    /// `secret_scanning_alert_location`
    SecretScanningAlertLocation,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
