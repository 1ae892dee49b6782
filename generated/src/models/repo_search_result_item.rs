// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repo-search-result-item`.

use octoforge_runtime::{DateTime, Extra, Number};
use super::{
    LicenseSimple, PullRequestCreationPolicy, RepoPermissions,
    SearchResultTextMatchesItem, SimpleUser,
};

/// Repo Search Result Item
#[derive(Clone)]
#[non_exhaustive]
pub struct RepoSearchResultItem {
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `name`
    pub name: String,
    /// `full_name`
    pub full_name: String,
    /// `owner`
    pub owner: Option<SimpleUser>,
    /// `private`
    pub private: bool,
    /// `html_url`
    pub html_url: String,
    /// `description`
    pub description: Option<String>,
    /// `fork`
    pub fork: bool,
    /// `url`
    pub url: String,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `pushed_at`
    pub pushed_at: DateTime,
    /// `homepage`
    pub homepage: Option<String>,
    /// `size`
    pub size: i64,
    /// `stargazers_count`
    pub stargazers_count: i64,
    /// `watchers_count`
    pub watchers_count: i64,
    /// `language`
    pub language: Option<String>,
    /// `forks_count`
    pub forks_count: i64,
    /// `open_issues_count`
    pub open_issues_count: i64,
    /// `master_branch`
    pub master_branch: Option<String>,
    /// `default_branch`
    pub default_branch: String,
    /// `score`
    pub score: Number,
    /// `forks_url`
    pub forks_url: String,
    /// `keys_url`
    pub keys_url: String,
    /// `collaborators_url`
    pub collaborators_url: String,
    /// `teams_url`
    pub teams_url: String,
    /// `hooks_url`
    pub hooks_url: String,
    /// `issue_events_url`
    pub issue_events_url: String,
    /// `events_url`
    pub events_url: String,
    /// `assignees_url`
    pub assignees_url: String,
    /// `branches_url`
    pub branches_url: String,
    /// `tags_url`
    pub tags_url: String,
    /// `blobs_url`
    pub blobs_url: String,
    /// `git_tags_url`
    pub git_tags_url: String,
    /// `git_refs_url`
    pub git_refs_url: String,
    /// `trees_url`
    pub trees_url: String,
    /// `statuses_url`
    pub statuses_url: String,
    /// `languages_url`
    pub languages_url: String,
    /// `stargazers_url`
    pub stargazers_url: String,
    /// `contributors_url`
    pub contributors_url: String,
    /// `subscribers_url`
    pub subscribers_url: String,
    /// `subscription_url`
    pub subscription_url: String,
    /// `commits_url`
    pub commits_url: String,
    /// `git_commits_url`
    pub git_commits_url: String,
    /// `comments_url`
    pub comments_url: String,
    /// `issue_comment_url`
    pub issue_comment_url: String,
    /// `contents_url`
    pub contents_url: String,
    /// `compare_url`
    pub compare_url: String,
    /// `merges_url`
    pub merges_url: String,
    /// `archive_url`
    pub archive_url: String,
    /// `downloads_url`
    pub downloads_url: String,
    /// `issues_url`
    pub issues_url: String,
    /// `pulls_url`
    pub pulls_url: String,
    /// `milestones_url`
    pub milestones_url: String,
    /// `notifications_url`
    pub notifications_url: String,
    /// `labels_url`
    pub labels_url: String,
    /// `releases_url`
    pub releases_url: String,
    /// `deployments_url`
    pub deployments_url: String,
    /// `git_url`
    pub git_url: String,
    /// `ssh_url`
    pub ssh_url: String,
    /// `clone_url`
    pub clone_url: String,
    /// `svn_url`
    pub svn_url: String,
    /// `forks`
    pub forks: i64,
    /// `open_issues`
    pub open_issues: i64,
    /// `watchers`
    pub watchers: i64,
    /// `topics`
    pub topics: Option<Vec<String>>,
    /// `mirror_url`
    pub mirror_url: Option<String>,
    /// `has_issues`
    pub has_issues: bool,
    /// `has_projects`
    pub has_projects: bool,
    /// `has_pages`
    pub has_pages: bool,
    /// `has_wiki`
    pub has_wiki: bool,
    /// `has_downloads`
    pub has_downloads: bool,
    /// `has_discussions`
    pub has_discussions: Option<bool>,
    /// `has_pull_requests`
    pub has_pull_requests: Option<bool>,
    /// The policy controlling who can create pull requests: all or collaborators_only.
    pub pull_request_creation_policy: Option<PullRequestCreationPolicy>,
    /// `archived`
    pub archived: bool,
    /// Returns whether or not this repository disabled.
    pub disabled: bool,
    /// The repository visibility: public, private, or internal.
    pub visibility: Option<String>,
    /// `license`
    pub license: Option<LicenseSimple>,
    /// `permissions`
    pub permissions: Option<RepoPermissions>,
    /// `text_matches`
    pub text_matches: Option<Vec<SearchResultTextMatchesItem>>,
    /// `temp_clone_token`
    pub temp_clone_token: Option<String>,
    /// `allow_merge_commit`
    pub allow_merge_commit: Option<bool>,
    /// `allow_squash_merge`
    pub allow_squash_merge: Option<bool>,
    /// `allow_rebase_merge`
    pub allow_rebase_merge: Option<bool>,
    /// `allow_auto_merge`
    pub allow_auto_merge: Option<bool>,
    /// `delete_branch_on_merge`
    pub delete_branch_on_merge: Option<bool>,
    /// `allow_forking`
    pub allow_forking: Option<bool>,
    /// `is_template`
    pub is_template: Option<bool>,
    /// `web_commit_signoff_required`
    pub web_commit_signoff_required: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
