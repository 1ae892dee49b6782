// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-pull-request-review-edited`.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe};
use super::{
    ActiveLockReason, Assignee, AuthorAssociation, CampaignState, EditedAction,
    Enterprise, Label, OrganizationSimple, PublicPrivateInternal, PullRequestLinks,
    RepoLicense, RepoPermissions, RepositoryWebhooks, RequestedTeam, SimpleInstallation,
    SimpleUser, WebhookPullRequestLockedPullRequestRequestedReviewer,
    WebhookPushRepositoryCreatedAt, WebhooksChanges, WebhooksMilestone,
    WebhooksPullRequest5AutoMerge, WebhooksReview, WebhooksUser, WebhooksUserMannequin,
};

/// pull_request_review edited event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestReviewEdited {
    /// `action`
    pub action: EditedAction,
    /// `changes`
    pub changes: WebhooksChanges,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// Simple Pull Request
    pub pull_request: WebhookPullRequestReviewEditedPullRequest,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `review`
    pub review: WebhooksReview,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Simple Pull Request
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestReviewEditedPullRequest {
    /// `_links`
    pub links: PullRequestLinks,
    /// `active_lock_reason`
    pub active_lock_reason: Option<ActiveLockReason>,
    /// User
    pub assignee: Option<WebhooksUserMannequin>,
    /// `assignees`
    pub assignees: Vec<Option<Assignee>>,
    /// How the author is associated with the repository.
    pub author_association: AuthorAssociation,
    /// The status of auto merging a pull request.
    pub auto_merge: Option<Boxed<WebhooksPullRequest5AutoMerge>>,
    /// `base`
    pub base: WebhookPullRequestReviewEditedPullRequestBase,
    /// `body`
    pub body: Option<String>,
    /// `closed_at`
    pub closed_at: Option<String>,
    /// `comments_url`
    pub comments_url: String,
    /// `commits_url`
    pub commits_url: String,
    /// `created_at`
    pub created_at: String,
    /// `diff_url`
    pub diff_url: String,
    /// `draft`
    pub draft: bool,
    /// `head`
    pub head: WebhookPullRequestReviewEditedPullRequestHead,
    /// `html_url`
    pub html_url: String,
    /// `id`
    pub id: i64,
    /// `issue_url`
    pub issue_url: String,
    /// `labels`
    pub labels: Vec<Label>,
    /// `locked`
    pub locked: bool,
    /// `merge_commit_sha`
    pub merge_commit_sha: Option<String>,
    /// `merged_at`
    pub merged_at: Option<String>,
    /// A collection of related issues and pull requests.
    pub milestone: Option<Boxed<WebhooksMilestone>>,
    /// `node_id`
    pub node_id: String,
    /// `number`
    pub number: i64,
    /// `patch_url`
    pub patch_url: String,
    /// `requested_reviewers`
    pub requested_reviewers: Vec<
        Option<WebhookPullRequestLockedPullRequestRequestedReviewer>,
    >,
    /// `requested_teams`
    pub requested_teams: Vec<RequestedTeam>,
    /// `review_comment_url`
    pub review_comment_url: String,
    /// `review_comments_url`
    pub review_comments_url: String,
    /// `state`
    pub state: CampaignState,
    /// `statuses_url`
    pub statuses_url: String,
    /// `title`
    pub title: String,
    /// `updated_at`
    pub updated_at: String,
    /// `url`
    pub url: String,
    /// User
    pub user: Option<WebhooksUserMannequin>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-pull-request-review-edited/properties/pull_request/properties/base`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestReviewEditedPullRequestBase {
    /// `label`
    pub label: String,
    /// `ref`
    pub r#ref: String,
    /// A git repository
    pub repo: WebhookPullRequestReviewEditedPullRequestBaseRepo,
    /// `sha`
    pub sha: String,
    /// User
    pub user: Option<WebhooksUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-pull-request-review-edited/properties/pull_request/properties/head`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestReviewEditedPullRequestHead {
    /// `label`
    pub label: String,
    /// `ref`
    pub r#ref: String,
    /// A git repository
    pub repo: Option<Boxed<WebhookPullRequestReviewEditedPullRequestBaseRepo>>,
    /// `sha`
    pub sha: String,
    /// User
    pub user: Option<WebhooksUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// A git repository
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestReviewEditedPullRequestBaseRepo {
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
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
