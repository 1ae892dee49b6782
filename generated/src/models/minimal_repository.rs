// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/minimal-repository`.

use octoforge_runtime::{DateTime, Extra, Map, Maybe, Value};
use super::{
    CodeOfConduct, MinimalRepositoryLicense, MinimalRepositoryPermissions,
    PullRequestCreationPolicy, SecurityAndAnalysis, SimpleUser,
};

/// Minimal Repository
#[doc(alias = "nullable-minimal-repository")]
#[derive(Clone)]
#[non_exhaustive]
pub struct MinimalRepository {
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `name`
    pub name: String,
    /// `full_name`
    pub full_name: String,
    /// `owner`
    pub owner: SimpleUser,
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
    /// `downloads_url`
    pub downloads_url: String,
    /// `events_url`
    pub events_url: String,
    /// `forks_url`
    pub forks_url: String,
    /// `git_commits_url`
    pub git_commits_url: String,
    /// `git_refs_url`
    pub git_refs_url: String,
    /// `git_tags_url`
    pub git_tags_url: String,
    /// `git_url`
    pub git_url: Option<String>,
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
    /// `notifications_url`
    pub notifications_url: String,
    /// `pulls_url`
    pub pulls_url: String,
    /// `releases_url`
    pub releases_url: String,
    /// `ssh_url`
    pub ssh_url: Option<String>,
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
    /// `clone_url`
    pub clone_url: Option<String>,
    /// `mirror_url`
    pub mirror_url: Maybe<String>,
    /// `hooks_url`
    pub hooks_url: String,
    /// `svn_url`
    pub svn_url: Option<String>,
    /// `homepage`
    pub homepage: Maybe<String>,
    /// `language`
    pub language: Maybe<String>,
    /// `forks_count`
    pub forks_count: Option<i64>,
    /// `stargazers_count`
    pub stargazers_count: Option<i64>,
    /// `watchers_count`
    pub watchers_count: Option<i64>,
    /// The size of the repository, in kilobytes. Size is calculated hourly. When a repository is initially created, the size is 0.
    pub size: Option<i64>,
    /// `default_branch`
    pub default_branch: Option<String>,
    /// `open_issues_count`
    pub open_issues_count: Option<i64>,
    /// `is_template`
    pub is_template: Option<bool>,
    /// `topics`
    pub topics: Option<Vec<String>>,
    /// `has_issues`
    pub has_issues: Option<bool>,
    /// `has_projects`
    pub has_projects: Option<bool>,
    /// `has_wiki`
    pub has_wiki: Option<bool>,
    /// `has_pages`
    pub has_pages: Option<bool>,
    /// `has_downloads`
    pub has_downloads: Option<bool>,
    /// `has_discussions`
    pub has_discussions: Option<bool>,
    /// `has_pull_requests`
    pub has_pull_requests: Option<bool>,
    /// The policy controlling who can create pull requests: all or collaborators_only.
    pub pull_request_creation_policy: Option<PullRequestCreationPolicy>,
    /// `archived`
    pub archived: Option<bool>,
    /// `disabled`
    pub disabled: Option<bool>,
    /// `visibility`
    pub visibility: Option<String>,
    /// `pushed_at`
    pub pushed_at: Maybe<DateTime>,
    /// `created_at`
    pub created_at: Maybe<DateTime>,
    /// `updated_at`
    pub updated_at: Maybe<DateTime>,
    /// `permissions`
    pub permissions: Option<MinimalRepositoryPermissions>,
    /// `role_name`
    pub role_name: Option<String>,
    /// `temp_clone_token`
    pub temp_clone_token: Option<String>,
    /// `delete_branch_on_merge`
    pub delete_branch_on_merge: Option<bool>,
    /// `subscribers_count`
    pub subscribers_count: Option<i64>,
    /// `network_count`
    pub network_count: Option<i64>,
    /// `code_of_conduct`
    pub code_of_conduct: Option<CodeOfConduct>,
    /// `license`
    pub license: Maybe<MinimalRepositoryLicense>,
    /// `forks`
    pub forks: Option<i64>,
    /// `open_issues`
    pub open_issues: Option<i64>,
    /// `watchers`
    pub watchers: Option<i64>,
    /// `allow_forking`
    pub allow_forking: Option<bool>,
    /// `web_commit_signoff_required`
    pub web_commit_signoff_required: Option<bool>,
    /// `security_and_analysis`
    pub security_and_analysis: Maybe<SecurityAndAnalysis>,
    /// The custom properties that were defined for the repository. The keys are the custom property names, and the values are the corresponding custom property values.
    pub custom_properties: Option<Map<Value>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
