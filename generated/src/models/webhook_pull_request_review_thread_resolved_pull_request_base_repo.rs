// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-pull-request-review-thread-resolved/properties/pull_request/properties/base/properties/repo`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::{
    PublicPrivateInternal, PullRequestCreationPolicy, RepoLicense, RepoPermissions,
    WebhookPushRepositoryCreatedAt, WebhooksUser,
};

/// A git repository
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestReviewThreadResolvedPullRequestBaseRepo {
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
    /// Whether discussions are enabled.
    pub has_discussions: bool,
    /// Whether pull requests are enabled.
    pub has_pull_requests: Option<bool>,
    /// The policy controlling who can create pull requests: all or collaborators_only.
    pub pull_request_creation_policy: Option<PullRequestCreationPolicy>,
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
    /// Whether to require contributors to sign off on web-based commits
    pub web_commit_signoff_required: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
