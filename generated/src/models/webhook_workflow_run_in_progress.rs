// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-workflow-run-in-progress`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::{
    Enterprise, HeadCommit, InProgressAction, OrganizationSimple, ReferencedWorkflow,
    RepositoryWebhooks, SimpleInstallation, SimpleUser,
    WebhookCheckSuiteCompletedCheckSuiteStatus,
    WebhookCheckSuiteRequestedCheckSuiteConclusion, WebhooksAlertDismisser,
    WebhooksWorkflow, WorkflowRunPullRequest,
};

/// workflow_run in_progress event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookWorkflowRunInProgress {
    /// `action`
    pub action: InProgressAction,
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
    /// `workflow`
    pub workflow: Option<WebhooksWorkflow>,
    /// Workflow Run
    pub workflow_run: WebhookWorkflowRunInProgressWorkflowRun,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Workflow Run
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookWorkflowRunInProgressWorkflowRun {
    /// User
    pub actor: Option<WebhooksAlertDismisser>,
    /// `artifacts_url`
    pub artifacts_url: String,
    /// `cancel_url`
    pub cancel_url: String,
    /// `check_suite_id`
    pub check_suite_id: i64,
    /// `check_suite_node_id`
    pub check_suite_node_id: String,
    /// `check_suite_url`
    pub check_suite_url: String,
    /// `conclusion`
    pub conclusion: Option<WebhookCheckSuiteRequestedCheckSuiteConclusion>,
    /// `created_at`
    pub created_at: DateTime,
    /// `event`
    pub event: String,
    /// `head_branch`
    pub head_branch: Option<String>,
    /// SimpleCommit
    pub head_commit: HeadCommit,
    /// Repository Lite
    pub head_repository: WebhookWorkflowRunInProgressWorkflowRunHeadRepository,
    /// `head_sha`
    pub head_sha: String,
    /// `html_url`
    pub html_url: String,
    /// `id`
    pub id: i64,
    /// `jobs_url`
    pub jobs_url: String,
    /// `logs_url`
    pub logs_url: String,
    /// `name`
    pub name: Option<String>,
    /// `node_id`
    pub node_id: String,
    /// `path`
    pub path: String,
    /// `previous_attempt_url`
    pub previous_attempt_url: Option<String>,
    /// `pull_requests`
    pub pull_requests: Vec<Option<WorkflowRunPullRequest>>,
    /// `referenced_workflows`
    pub referenced_workflows: Maybe<Vec<ReferencedWorkflow>>,
    /// Repository Lite
    pub repository: WebhookWorkflowRunInProgressWorkflowRunRepository,
    /// `rerun_url`
    pub rerun_url: String,
    /// `run_attempt`
    pub run_attempt: i64,
    /// `run_number`
    pub run_number: i64,
    /// `run_started_at`
    pub run_started_at: DateTime,
    /// `status`
    pub status: WebhookCheckSuiteCompletedCheckSuiteStatus,
    /// User
    pub triggering_actor: Option<WebhooksAlertDismisser>,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `url`
    pub url: String,
    /// `workflow_id`
    pub workflow_id: i64,
    /// `workflow_url`
    pub workflow_url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Repository Lite
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookWorkflowRunInProgressWorkflowRunHeadRepository {
    /// `archive_url`
    pub archive_url: String,
    /// `assignees_url`
    pub assignees_url: String,
    /// `blobs_url`
    pub blobs_url: String,
    /// `branches_url`
    pub branches_url: String,
    /// `collaborators_url`
    pub collaborators_url: String,
    /// `comments_url`
    pub comments_url: String,
    /// `commits_url`
    pub commits_url: String,
    /// `compare_url`
    pub compare_url: String,
    /// `contents_url`
    pub contents_url: String,
    /// `contributors_url`
    pub contributors_url: String,
    /// `deployments_url`
    pub deployments_url: String,
    /// `description`
    pub description: Option<String>,
    /// `downloads_url`
    pub downloads_url: String,
    /// `events_url`
    pub events_url: String,
    /// `fork`
    pub fork: bool,
    /// `forks_url`
    pub forks_url: String,
    /// `full_name`
    pub full_name: String,
    /// `git_commits_url`
    pub git_commits_url: String,
    /// `git_refs_url`
    pub git_refs_url: String,
    /// `git_tags_url`
    pub git_tags_url: String,
    /// `hooks_url`
    pub hooks_url: String,
    /// `html_url`
    pub html_url: String,
    /// Unique identifier of the repository
    pub id: i64,
    /// `issue_comment_url`
    pub issue_comment_url: String,
    /// `issue_events_url`
    pub issue_events_url: String,
    /// `issues_url`
    pub issues_url: String,
    /// `keys_url`
    pub keys_url: String,
    /// `labels_url`
    pub labels_url: String,
    /// `languages_url`
    pub languages_url: String,
    /// `merges_url`
    pub merges_url: String,
    /// `milestones_url`
    pub milestones_url: String,
    /// The name of the repository.
    pub name: Option<String>,
    /// `node_id`
    pub node_id: String,
    /// `notifications_url`
    pub notifications_url: String,
    /// User
    pub owner: Option<WebhooksAlertDismisser>,
    /// Whether the repository is private or public.
    pub private: bool,
    /// `pulls_url`
    pub pulls_url: String,
    /// `releases_url`
    pub releases_url: String,
    /// `stargazers_url`
    pub stargazers_url: String,
    /// `statuses_url`
    pub statuses_url: String,
    /// `subscribers_url`
    pub subscribers_url: String,
    /// `subscription_url`
    pub subscription_url: String,
    /// `tags_url`
    pub tags_url: String,
    /// `teams_url`
    pub teams_url: String,
    /// `trees_url`
    pub trees_url: String,
    /// `url`
    pub url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Repository Lite
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookWorkflowRunInProgressWorkflowRunRepository {
    /// `archive_url`
    pub archive_url: String,
    /// `assignees_url`
    pub assignees_url: String,
    /// `blobs_url`
    pub blobs_url: String,
    /// `branches_url`
    pub branches_url: String,
    /// `collaborators_url`
    pub collaborators_url: String,
    /// `comments_url`
    pub comments_url: String,
    /// `commits_url`
    pub commits_url: String,
    /// `compare_url`
    pub compare_url: String,
    /// `contents_url`
    pub contents_url: String,
    /// `contributors_url`
    pub contributors_url: String,
    /// `deployments_url`
    pub deployments_url: String,
    /// `description`
    pub description: Option<String>,
    /// `downloads_url`
    pub downloads_url: String,
    /// `events_url`
    pub events_url: String,
    /// `fork`
    pub fork: bool,
    /// `forks_url`
    pub forks_url: String,
    /// `full_name`
    pub full_name: String,
    /// `git_commits_url`
    pub git_commits_url: String,
    /// `git_refs_url`
    pub git_refs_url: String,
    /// `git_tags_url`
    pub git_tags_url: String,
    /// `hooks_url`
    pub hooks_url: String,
    /// `html_url`
    pub html_url: String,
    /// Unique identifier of the repository
    pub id: i64,
    /// `issue_comment_url`
    pub issue_comment_url: String,
    /// `issue_events_url`
    pub issue_events_url: String,
    /// `issues_url`
    pub issues_url: String,
    /// `keys_url`
    pub keys_url: String,
    /// `labels_url`
    pub labels_url: String,
    /// `languages_url`
    pub languages_url: String,
    /// `merges_url`
    pub merges_url: String,
    /// `milestones_url`
    pub milestones_url: String,
    /// The name of the repository.
    pub name: String,
    /// `node_id`
    pub node_id: String,
    /// `notifications_url`
    pub notifications_url: String,
    /// User
    pub owner: Option<WebhooksAlertDismisser>,
    /// Whether the repository is private or public.
    pub private: bool,
    /// `pulls_url`
    pub pulls_url: String,
    /// `releases_url`
    pub releases_url: String,
    /// `stargazers_url`
    pub stargazers_url: String,
    /// `statuses_url`
    pub statuses_url: String,
    /// `subscribers_url`
    pub subscribers_url: String,
    /// `subscription_url`
    pub subscription_url: String,
    /// `tags_url`
    pub tags_url: String,
    /// `teams_url`
    pub teams_url: String,
    /// `trees_url`
    pub trees_url: String,
    /// `url`
    pub url: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
