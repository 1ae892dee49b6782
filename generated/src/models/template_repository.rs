// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/repository-webhooks/properties/template_repository`.

use octoforge_runtime::Extra;
use super::{
    MergeCommitMessage, MergeCommitTitle, MinimalRepositoryPermissions, Owner,
    SquashMergeCommitMessage, SquashMergeCommitTitle,
};

/// Described at `/components/schemas/repository-webhooks/properties/template_repository`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TemplateRepository {
    /// `id`
    pub id: Option<i64>,
    /// `node_id`
    pub node_id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `full_name`
    pub full_name: Option<String>,
    /// `owner`
    pub owner: Option<Owner>,
    /// `private`
    pub private: Option<bool>,
    /// `html_url`
    pub html_url: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `fork`
    pub fork: Option<bool>,
    /// `url`
    pub url: Option<String>,
    /// `archive_url`
    pub archive_url: Option<String>,
    /// `assignees_url`
    pub assignees_url: Option<String>,
    /// `blobs_url`
    pub blobs_url: Option<String>,
    /// `branches_url`
    pub branches_url: Option<String>,
    /// `collaborators_url`
    pub collaborators_url: Option<String>,
    /// `comments_url`
    pub comments_url: Option<String>,
    /// `commits_url`
    pub commits_url: Option<String>,
    /// `compare_url`
    pub compare_url: Option<String>,
    /// `contents_url`
    pub contents_url: Option<String>,
    /// `contributors_url`
    pub contributors_url: Option<String>,
    /// `deployments_url`
    pub deployments_url: Option<String>,
    /// `downloads_url`
    pub downloads_url: Option<String>,
    /// `events_url`
    pub events_url: Option<String>,
    /// `forks_url`
    pub forks_url: Option<String>,
    /// `git_commits_url`
    pub git_commits_url: Option<String>,
    /// `git_refs_url`
    pub git_refs_url: Option<String>,
    /// `git_tags_url`
    pub git_tags_url: Option<String>,
    /// `git_url`
    pub git_url: Option<String>,
    /// `issue_comment_url`
    pub issue_comment_url: Option<String>,
    /// `issue_events_url`
    pub issue_events_url: Option<String>,
    /// `issues_url`
    pub issues_url: Option<String>,
    /// `keys_url`
    pub keys_url: Option<String>,
    /// `labels_url`
    pub labels_url: Option<String>,
    /// `languages_url`
    pub languages_url: Option<String>,
    /// `merges_url`
    pub merges_url: Option<String>,
    /// `milestones_url`
    pub milestones_url: Option<String>,
    /// `notifications_url`
    pub notifications_url: Option<String>,
    /// `pulls_url`
    pub pulls_url: Option<String>,
    /// `releases_url`
    pub releases_url: Option<String>,
    /// `ssh_url`
    pub ssh_url: Option<String>,
    /// `stargazers_url`
    pub stargazers_url: Option<String>,
    /// `statuses_url`
    pub statuses_url: Option<String>,
    /// `subscribers_url`
    pub subscribers_url: Option<String>,
    /// `subscription_url`
    pub subscription_url: Option<String>,
    /// `tags_url`
    pub tags_url: Option<String>,
    /// `teams_url`
    pub teams_url: Option<String>,
    /// `trees_url`
    pub trees_url: Option<String>,
    /// `clone_url`
    pub clone_url: Option<String>,
    /// `mirror_url`
    pub mirror_url: Option<String>,
    /// `hooks_url`
    pub hooks_url: Option<String>,
    /// `svn_url`
    pub svn_url: Option<String>,
    /// `homepage`
    pub homepage: Option<String>,
    /// `language`
    pub language: Option<String>,
    /// `forks_count`
    pub forks_count: Option<i64>,
    /// `stargazers_count`
    pub stargazers_count: Option<i64>,
    /// `watchers_count`
    pub watchers_count: Option<i64>,
    /// `size`
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
    /// `archived`
    pub archived: Option<bool>,
    /// `disabled`
    pub disabled: Option<bool>,
    /// `visibility`
    pub visibility: Option<String>,
    /// `pushed_at`
    pub pushed_at: Option<String>,
    /// `created_at`
    pub created_at: Option<String>,
    /// `updated_at`
    pub updated_at: Option<String>,
    /// `permissions`
    pub permissions: Option<MinimalRepositoryPermissions>,
    /// `allow_rebase_merge`
    pub allow_rebase_merge: Option<bool>,
    /// `temp_clone_token`
    pub temp_clone_token: Option<String>,
    /// `allow_squash_merge`
    pub allow_squash_merge: Option<bool>,
    /// `allow_auto_merge`
    pub allow_auto_merge: Option<bool>,
    /// `delete_branch_on_merge`
    pub delete_branch_on_merge: Option<bool>,
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
    /// - `PR_TITLE` - default to the pull request's title.
    /// - `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name).
    pub merge_commit_title: Option<MergeCommitTitle>,
    /// The default value for a merge commit message.
    ///
    /// - `PR_TITLE` - default to the pull request's title.
    /// - `PR_BODY` - default to the pull request's body.
    /// - `BLANK` - default to a blank commit message.
    pub merge_commit_message: Option<MergeCommitMessage>,
    /// `allow_merge_commit`
    pub allow_merge_commit: Option<bool>,
    /// `subscribers_count`
    pub subscribers_count: Option<i64>,
    /// `network_count`
    pub network_count: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
