// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/fork-event`.

use octoforge_runtime::{DateTime, Extra, Maybe};
use super::{LicenseSimple, PullRequestCreationPolicy, SimpleUser};

/// ForkEvent
#[derive(Clone)]
#[non_exhaustive]
pub struct ForkEvent {
    /// `action`
    pub action: String,
    /// `forkee`
    pub forkee: ForkEventForkee,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/fork-event/properties/forkee`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ForkEventForkee {
    /// `id`
    pub id: Option<i64>,
    /// `node_id`
    pub node_id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `full_name`
    pub full_name: Option<String>,
    /// `private`
    pub private: Option<bool>,
    /// `owner`
    pub owner: Option<SimpleUser>,
    /// `html_url`
    pub html_url: Option<String>,
    /// `description`
    pub description: Maybe<String>,
    /// `fork`
    pub fork: Option<bool>,
    /// `url`
    pub url: Option<String>,
    /// `forks_url`
    pub forks_url: Option<String>,
    /// `keys_url`
    pub keys_url: Option<String>,
    /// `collaborators_url`
    pub collaborators_url: Option<String>,
    /// `teams_url`
    pub teams_url: Option<String>,
    /// `hooks_url`
    pub hooks_url: Option<String>,
    /// `issue_events_url`
    pub issue_events_url: Option<String>,
    /// `events_url`
    pub events_url: Option<String>,
    /// `assignees_url`
    pub assignees_url: Option<String>,
    /// `branches_url`
    pub branches_url: Option<String>,
    /// `tags_url`
    pub tags_url: Option<String>,
    /// `blobs_url`
    pub blobs_url: Option<String>,
    /// `git_tags_url`
    pub git_tags_url: Option<String>,
    /// `git_refs_url`
    pub git_refs_url: Option<String>,
    /// `trees_url`
    pub trees_url: Option<String>,
    /// `statuses_url`
    pub statuses_url: Option<String>,
    /// `languages_url`
    pub languages_url: Option<String>,
    /// `stargazers_url`
    pub stargazers_url: Option<String>,
    /// `contributors_url`
    pub contributors_url: Option<String>,
    /// `subscribers_url`
    pub subscribers_url: Option<String>,
    /// `subscription_url`
    pub subscription_url: Option<String>,
    /// `commits_url`
    pub commits_url: Option<String>,
    /// `git_commits_url`
    pub git_commits_url: Option<String>,
    /// `comments_url`
    pub comments_url: Option<String>,
    /// `issue_comment_url`
    pub issue_comment_url: Option<String>,
    /// `contents_url`
    pub contents_url: Option<String>,
    /// `compare_url`
    pub compare_url: Option<String>,
    /// `merges_url`
    pub merges_url: Option<String>,
    /// `archive_url`
    pub archive_url: Option<String>,
    /// `downloads_url`
    pub downloads_url: Option<String>,
    /// `issues_url`
    pub issues_url: Option<String>,
    /// `pulls_url`
    pub pulls_url: Option<String>,
    /// `milestones_url`
    pub milestones_url: Option<String>,
    /// `notifications_url`
    pub notifications_url: Option<String>,
    /// `labels_url`
    pub labels_url: Option<String>,
    /// `releases_url`
    pub releases_url: Option<String>,
    /// `deployments_url`
    pub deployments_url: Option<String>,
    /// `created_at`
    pub created_at: Maybe<DateTime>,
    /// `updated_at`
    pub updated_at: Maybe<DateTime>,
    /// `pushed_at`
    pub pushed_at: Maybe<DateTime>,
    /// `git_url`
    pub git_url: Option<String>,
    /// `ssh_url`
    pub ssh_url: Option<String>,
    /// `clone_url`
    pub clone_url: Option<String>,
    /// `svn_url`
    pub svn_url: Option<String>,
    /// `homepage`
    pub homepage: Maybe<String>,
    /// `size`
    pub size: Option<i64>,
    /// `stargazers_count`
    pub stargazers_count: Option<i64>,
    /// `watchers_count`
    pub watchers_count: Option<i64>,
    /// `language`
    pub language: Maybe<String>,
    /// `has_issues`
    pub has_issues: Option<bool>,
    /// `has_projects`
    pub has_projects: Option<bool>,
    /// `has_downloads`
    pub has_downloads: Option<bool>,
    /// `has_wiki`
    pub has_wiki: Option<bool>,
    /// `has_pages`
    pub has_pages: Option<bool>,
    /// `has_discussions`
    pub has_discussions: Option<bool>,
    /// `has_pull_requests`
    pub has_pull_requests: Option<bool>,
    /// The policy controlling who can create pull requests: all or collaborators_only.
    pub pull_request_creation_policy: Option<PullRequestCreationPolicy>,
    /// `forks_count`
    pub forks_count: Option<i64>,
    /// `mirror_url`
    pub mirror_url: Maybe<String>,
    /// `archived`
    pub archived: Option<bool>,
    /// `disabled`
    pub disabled: Option<bool>,
    /// `open_issues_count`
    pub open_issues_count: Option<i64>,
    /// `license`
    pub license: Maybe<LicenseSimple>,
    /// `allow_forking`
    pub allow_forking: Option<bool>,
    /// `is_template`
    pub is_template: Option<bool>,
    /// `web_commit_signoff_required`
    pub web_commit_signoff_required: Option<bool>,
    /// `topics`
    pub topics: Option<Vec<String>>,
    /// `visibility`
    pub visibility: Option<String>,
    /// `forks`
    pub forks: Option<i64>,
    /// `open_issues`
    pub open_issues: Option<i64>,
    /// `watchers`
    pub watchers: Option<i64>,
    /// `default_branch`
    pub default_branch: Option<String>,
    /// `public`
    pub public: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
