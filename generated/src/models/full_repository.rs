// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/full-repository`.

use octoforge_runtime::{Boxed, DateTime, Extra, Map, Maybe, Value};
use super::{
    CodeOfConductSimple, LicenseSimple, MergeCommitMessage, MergeCommitTitle,
    PullRequestCreationPolicy, RepoPermissions, Repository, SecurityAndAnalysis,
    SimpleUser, SquashMergeCommitMessage, SquashMergeCommitTitle,
};

/// Full Repository
#[derive(Clone)]
#[non_exhaustive]
pub struct FullRepository {
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
    pub git_url: String,
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
    pub ssh_url: String,
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
    pub clone_url: String,
    /// `mirror_url`
    pub mirror_url: Option<String>,
    /// `hooks_url`
    pub hooks_url: String,
    /// `svn_url`
    pub svn_url: String,
    /// `homepage`
    pub homepage: Option<String>,
    /// `language`
    pub language: Option<String>,
    /// `forks_count`
    pub forks_count: i64,
    /// `stargazers_count`
    pub stargazers_count: i64,
    /// `watchers_count`
    pub watchers_count: i64,
    /// The size of the repository, in kilobytes. Size is calculated hourly. When a repository is initially created, the size is 0.
    pub size: i64,
    /// `default_branch`
    pub default_branch: String,
    /// `open_issues_count`
    pub open_issues_count: i64,
    /// `is_template`
    pub is_template: Option<bool>,
    /// `topics`
    pub topics: Option<Vec<String>>,
    /// `has_issues`
    pub has_issues: bool,
    /// `has_projects`
    pub has_projects: bool,
    /// `has_wiki`
    pub has_wiki: bool,
    /// `has_pages`
    pub has_pages: bool,
    /// `has_downloads`
    pub has_downloads: Option<bool>,
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
    /// `pushed_at`
    pub pushed_at: DateTime,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `permissions`
    pub permissions: Option<RepoPermissions>,
    /// `allow_rebase_merge`
    pub allow_rebase_merge: Option<bool>,
    /// `template_repository`
    pub template_repository: Maybe<Boxed<Repository>>,
    /// `temp_clone_token`
    pub temp_clone_token: Maybe<String>,
    /// `allow_squash_merge`
    pub allow_squash_merge: Option<bool>,
    /// `allow_auto_merge`
    pub allow_auto_merge: Option<bool>,
    /// `delete_branch_on_merge`
    pub delete_branch_on_merge: Option<bool>,
    /// `allow_merge_commit`
    pub allow_merge_commit: Option<bool>,
    /// `allow_update_branch`
    pub allow_update_branch: Option<bool>,
    /// `use_squash_pr_title_as_default`
    pub use_squash_pr_title_as_default: Option<bool>,
    /// The default value for a squash merge commit title:
    ///
    /// - `PR_TITLE` - default to the pull request's title.
    /// - `COMMIT_OR_PR_TITLE` - default to the commit's title (if only one commit) or the pull request's title (when more than one commit).
    pub squash_merge_commit_title: Option<SquashMergeCommitTitle>,
    /// The default value for a squash merge commit message:
    ///
    /// - `PR_BODY` - default to the pull request's body.
    /// - `COMMIT_MESSAGES` - default to the branch's commit messages.
    /// - `BLANK` - default to a blank commit message.
    pub squash_merge_commit_message: Option<SquashMergeCommitMessage>,
    /// The default value for a merge commit title.
    ///
    ///   - `PR_TITLE` - default to the pull request's title.
    ///   - `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name).
    pub merge_commit_title: Option<MergeCommitTitle>,
    /// The default value for a merge commit message.
    ///
    /// - `PR_TITLE` - default to the pull request's title.
    /// - `PR_BODY` - default to the pull request's body.
    /// - `BLANK` - default to a blank commit message.
    pub merge_commit_message: Option<MergeCommitMessage>,
    /// `allow_forking`
    pub allow_forking: Option<bool>,
    /// `web_commit_signoff_required`
    pub web_commit_signoff_required: Option<bool>,
    /// `subscribers_count`
    pub subscribers_count: i64,
    /// `network_count`
    pub network_count: i64,
    /// `license`
    pub license: Option<LicenseSimple>,
    /// `organization`
    pub organization: Maybe<SimpleUser>,
    /// `parent`
    pub parent: Option<Boxed<Repository>>,
    /// `source`
    pub source: Option<Boxed<Repository>>,
    /// `forks`
    pub forks: i64,
    /// `master_branch`
    pub master_branch: Option<String>,
    /// `open_issues`
    pub open_issues: i64,
    /// `watchers`
    pub watchers: i64,
    /// Whether anonymous git access is allowed.
    pub anonymous_access_enabled: Option<bool>,
    /// `code_of_conduct`
    pub code_of_conduct: Option<CodeOfConductSimple>,
    /// `security_and_analysis`
    pub security_and_analysis: Maybe<SecurityAndAnalysis>,
    /// The custom properties that were defined for the repository. The keys are the custom property names, and the values are the corresponding custom property values.
    pub custom_properties: Option<Map<Value>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
