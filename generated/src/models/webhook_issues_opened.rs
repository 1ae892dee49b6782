// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-issues-opened`.

use octoforge_runtime::{Boxed, DateTime, Extra, Map, Maybe, Value};
use super::{
    ActiveLockReason, AuthorAssociation, CampaignState, Enterprise, IssueComment,
    IssueDependenciesSummary, IssueFieldValue, IssueType, Label, OpenedAction,
    OrganizationSimple, PublicPrivateInternal, PullRequestCreationPolicy, ReactionRollup,
    RepoLicense, RepoPermissions, RepositoryWebhooks, SimpleInstallation, SimpleUser,
    SubIssuesSummary, WebhookIssuesClosedIssuePerformedViaGithubApp,
    WebhookPushRepositoryCreatedAt, WebhooksIssue2PerformedViaGithubApp,
    WebhooksIssuePullRequest, WebhooksMilestone, WebhooksMilestone3, WebhooksUser,
};

/// issues opened event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookIssuesOpened {
    /// `action`
    pub action: OpenedAction,
    /// `changes`
    pub changes: Option<Boxed<WebhookIssuesOpenedChanges>>,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// The [issue](https://docs.github.com/rest/issues/issues#get-an-issue) itself.
    pub issue: WebhookIssuesOpenedIssue,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-issues-opened/properties/changes`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookIssuesOpenedChanges {
    /// The [issue](https://docs.github.com/rest/issues/issues#get-an-issue) itself.
    pub old_issue: Option<Boxed<WebhookIssuesOpenedChangesOldIssue>>,
    /// A git repository
    pub old_repository: WebhookIssuesOpenedChangesOldRepository,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The [issue](https://docs.github.com/rest/issues/issues#get-an-issue) itself.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookIssuesOpenedIssue {
    /// `active_lock_reason`
    pub active_lock_reason: Option<ActiveLockReason>,
    /// User
    pub assignee: Maybe<WebhooksUser>,
    /// `assignees`
    pub assignees: Vec<Option<WebhooksUser>>,
    /// How the author is associated with the repository.
    pub author_association: AuthorAssociation,
    /// Contents of the issue
    pub body: Option<String>,
    /// `closed_at`
    pub closed_at: Option<DateTime>,
    /// `comments`
    pub comments: i64,
    /// `comments_url`
    pub comments_url: String,
    /// `created_at`
    pub created_at: DateTime,
    /// `draft`
    pub draft: Option<bool>,
    /// `events_url`
    pub events_url: String,
    /// `html_url`
    pub html_url: String,
    /// `id`
    pub id: i64,
    /// `labels`
    pub labels: Option<Vec<Label>>,
    /// `labels_url`
    pub labels_url: String,
    /// `locked`
    pub locked: Option<bool>,
    /// A collection of related issues and pull requests.
    pub milestone: Option<Boxed<WebhooksMilestone>>,
    /// `node_id`
    pub node_id: String,
    /// `number`
    pub number: i64,
    /// GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.
    pub performed_via_github_app: Maybe<
        Boxed<WebhookIssuesClosedIssuePerformedViaGithubApp>,
    >,
    /// `pull_request`
    pub pull_request: Option<WebhooksIssuePullRequest>,
    /// Reactions
    pub reactions: ReactionRollup,
    /// `repository_url`
    pub repository_url: String,
    /// `sub_issues_summary`
    pub sub_issues_summary: Option<SubIssuesSummary>,
    /// `issue_dependencies_summary`
    pub issue_dependencies_summary: Option<IssueDependenciesSummary>,
    /// `issue_field_values`
    pub issue_field_values: Option<Vec<IssueFieldValue>>,
    /// State of the issue; either 'open' or 'closed'
    pub state: Option<CampaignState>,
    /// `state_reason`
    pub state_reason: Maybe<String>,
    /// `timeline_url`
    pub timeline_url: Option<String>,
    /// Title of the issue
    pub title: String,
    /// `type`
    pub r#type: Maybe<IssueType>,
    /// `updated_at`
    pub updated_at: DateTime,
    /// URL for the issue
    pub url: String,
    /// `pinned_comment`
    pub pinned_comment: Maybe<Boxed<IssueComment>>,
    /// User
    pub user: Option<WebhooksUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The [issue](https://docs.github.com/rest/issues/issues#get-an-issue) itself.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookIssuesOpenedChangesOldIssue {
    /// `active_lock_reason`
    pub active_lock_reason: Maybe<ActiveLockReason>,
    /// User
    pub assignee: Maybe<WebhooksUser>,
    /// `assignees`
    pub assignees: Option<Vec<Option<WebhooksUser>>>,
    /// How the author is associated with the repository.
    pub author_association: Option<AuthorAssociation>,
    /// Contents of the issue
    pub body: Maybe<String>,
    /// `closed_at`
    pub closed_at: Maybe<DateTime>,
    /// `comments`
    pub comments: Option<i64>,
    /// `comments_url`
    pub comments_url: Option<String>,
    /// `created_at`
    pub created_at: Option<DateTime>,
    /// `draft`
    pub draft: Option<bool>,
    /// `events_url`
    pub events_url: Option<String>,
    /// `html_url`
    pub html_url: Option<String>,
    /// `id`
    pub id: i64,
    /// `labels`
    pub labels: Option<Vec<Label>>,
    /// `labels_url`
    pub labels_url: Option<String>,
    /// `locked`
    pub locked: Option<bool>,
    /// A collection of related issues and pull requests.
    pub milestone: Maybe<Boxed<WebhooksMilestone3>>,
    /// `node_id`
    pub node_id: Option<String>,
    /// `number`
    pub number: i64,
    /// GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.
    pub performed_via_github_app: Maybe<Boxed<WebhooksIssue2PerformedViaGithubApp>>,
    /// `pull_request`
    pub pull_request: Option<WebhooksIssuePullRequest>,
    /// Reactions
    pub reactions: Option<ReactionRollup>,
    /// `repository_url`
    pub repository_url: Option<String>,
    /// `sub_issues_summary`
    pub sub_issues_summary: Option<SubIssuesSummary>,
    /// `issue_dependencies_summary`
    pub issue_dependencies_summary: Option<IssueDependenciesSummary>,
    /// `issue_field_values`
    pub issue_field_values: Option<Vec<IssueFieldValue>>,
    /// State of the issue; either 'open' or 'closed'
    pub state: Option<CampaignState>,
    /// `state_reason`
    pub state_reason: Maybe<String>,
    /// `timeline_url`
    pub timeline_url: Option<String>,
    /// Title of the issue
    pub title: Option<String>,
    /// `updated_at`
    pub updated_at: Option<DateTime>,
    /// URL for the issue
    pub url: Option<String>,
    /// `pinned_comment`
    pub pinned_comment: Maybe<Boxed<IssueComment>>,
    /// User
    pub user: Maybe<WebhooksUser>,
    /// `type`
    pub r#type: Maybe<IssueType>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// A git repository
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookIssuesOpenedChangesOldRepository {
    /// Whether to allow auto-merge for pull requests.
    pub allow_auto_merge: Option<bool>,
    /// Whether to allow private forks
    pub allow_forking: Option<bool>,
    /// Whether to allow merge commits for pull requests.
    pub allow_merge_commit: Option<bool>,
    /// Whether to allow rebase merges for pull requests.
    pub allow_rebase_merge: Option<bool>,
    /// Whether to allow squash merges for pull requests.
    pub allow_squash_merge: Option<bool>,
    /// `allow_update_branch`
    pub allow_update_branch: Option<bool>,
    /// `archive_url`
    pub archive_url: String,
    /// Whether the repository is archived.
    pub archived: bool,
    /// `assignees_url`
    pub assignees_url: String,
    /// `blobs_url`
    pub blobs_url: String,
    /// `branches_url`
    pub branches_url: String,
    /// `clone_url`
    pub clone_url: String,
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
    /// `created_at`
    pub created_at: WebhookPushRepositoryCreatedAt,
    /// The custom properties that were defined for the repository. The keys are the custom property names, and the values are the corresponding custom property values.
    pub custom_properties: Option<Map<Value>>,
    /// The default branch of the repository.
    pub default_branch: String,
    /// Whether to delete head branches when pull requests are merged
    pub delete_branch_on_merge: Option<bool>,
    /// `deployments_url`
    pub deployments_url: String,
    /// `description`
    pub description: Option<String>,
    /// Returns whether or not this repository is disabled.
    pub disabled: Option<bool>,
    /// `downloads_url`
    pub downloads_url: String,
    /// `events_url`
    pub events_url: String,
    /// `fork`
    pub fork: bool,
    /// `forks`
    pub forks: i64,
    /// `forks_count`
    pub forks_count: i64,
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
    /// `git_url`
    pub git_url: String,
    /// Whether the repository has discussions enabled.
    pub has_discussions: Option<bool>,
    /// Whether pull requests are enabled.
    pub has_pull_requests: Option<bool>,
    /// The policy controlling who can create pull requests: all or collaborators_only.
    pub pull_request_creation_policy: Option<PullRequestCreationPolicy>,
    /// Whether downloads are enabled.
    pub has_downloads: bool,
    /// Whether issues are enabled.
    pub has_issues: bool,
    /// `has_pages`
    pub has_pages: bool,
    /// Whether projects are enabled.
    pub has_projects: bool,
    /// Whether the wiki is enabled.
    pub has_wiki: bool,
    /// `homepage`
    pub homepage: Option<String>,
    /// `hooks_url`
    pub hooks_url: String,
    /// `html_url`
    pub html_url: String,
    /// Unique identifier of the repository
    pub id: i64,
    /// `is_template`
    pub is_template: Option<bool>,
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
    /// `language`
    pub language: Option<String>,
    /// `languages_url`
    pub languages_url: String,
    /// License
    pub license: Option<RepoLicense>,
    /// `master_branch`
    pub master_branch: Option<String>,
    /// `merges_url`
    pub merges_url: String,
    /// `milestones_url`
    pub milestones_url: String,
    /// `mirror_url`
    pub mirror_url: Option<String>,
    /// The name of the repository.
    pub name: String,
    /// `node_id`
    pub node_id: String,
    /// `notifications_url`
    pub notifications_url: String,
    /// `open_issues`
    pub open_issues: i64,
    /// `open_issues_count`
    pub open_issues_count: i64,
    /// `organization`
    pub organization: Option<String>,
    /// User
    pub owner: Option<WebhooksUser>,
    /// `permissions`
    pub permissions: Option<RepoPermissions>,
    /// Whether the repository is private or public.
    pub private: bool,
    /// `public`
    pub public: Option<bool>,
    /// `pulls_url`
    pub pulls_url: String,
    /// `pushed_at`
    pub pushed_at: Option<WebhookPushRepositoryCreatedAt>,
    /// `releases_url`
    pub releases_url: String,
    /// `role_name`
    pub role_name: Maybe<String>,
    /// `size`
    pub size: i64,
    /// `ssh_url`
    pub ssh_url: String,
    /// `stargazers`
    pub stargazers: Option<i64>,
    /// `stargazers_count`
    pub stargazers_count: i64,
    /// `stargazers_url`
    pub stargazers_url: String,
    /// `statuses_url`
    pub statuses_url: String,
    /// `subscribers_url`
    pub subscribers_url: String,
    /// `subscription_url`
    pub subscription_url: String,
    /// `svn_url`
    pub svn_url: String,
    /// `tags_url`
    pub tags_url: String,
    /// `teams_url`
    pub teams_url: String,
    /// `topics`
    pub topics: Vec<String>,
    /// `trees_url`
    pub trees_url: String,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `url`
    pub url: String,
    /// `visibility`
    pub visibility: PublicPrivateInternal,
    /// `watchers`
    pub watchers: i64,
    /// `watchers_count`
    pub watchers_count: i64,
    /// Whether to require commit signoff.
    pub web_commit_signoff_required: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
