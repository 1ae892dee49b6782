// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/pull-request`.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe};
use super::{
    AuthorAssociation, AutoMerge, CampaignState, Label, Milestone, PullRequestLinks,
    PullRequestStack, Repository, SimpleUser, TeamSimple,
};

/// Pull requests let you tell others about changes you've pushed to a repository on GitHub. Once a pull request is sent, interested parties can review the set of changes, discuss potential modifications, and even push follow-up commits if necessary.
#[derive(Clone)]
#[non_exhaustive]
pub struct PullRequest {
    /// `url`
    pub url: String,
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `html_url`
    pub html_url: String,
    /// `diff_url`
    pub diff_url: String,
    /// `patch_url`
    pub patch_url: String,
    /// `issue_url`
    pub issue_url: String,
    /// `commits_url`
    pub commits_url: String,
    /// `review_comments_url`
    pub review_comments_url: String,
    /// `review_comment_url`
    pub review_comment_url: String,
    /// `comments_url`
    pub comments_url: String,
    /// `statuses_url`
    pub statuses_url: String,
    /// Number uniquely identifying the pull request within its repository.
    pub number: i64,
    /// State of this Pull Request. Either `open` or `closed`.
    pub state: CampaignState,
    /// `locked`
    pub locked: bool,
    /// The title of the pull request.
    pub title: String,
    /// `user`
    pub user: SimpleUser,
    /// `body`
    pub body: Option<String>,
    /// `labels`
    pub labels: Vec<Label>,
    /// `milestone`
    pub milestone: Option<Boxed<Milestone>>,
    /// `active_lock_reason`
    pub active_lock_reason: Maybe<String>,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `closed_at`
    pub closed_at: Option<DateTime>,
    /// `merged_at`
    pub merged_at: Option<DateTime>,
    /// `merge_commit_sha`
    pub merge_commit_sha: Option<String>,
    /// `assignee`
    pub assignee: Option<SimpleUser>,
    /// `assignees`
    pub assignees: Option<Vec<SimpleUser>>,
    /// `requested_reviewers`
    pub requested_reviewers: Option<Vec<SimpleUser>>,
    /// `requested_teams`
    pub requested_teams: Option<Vec<TeamSimple>>,
    /// `head`
    pub head: PullRequestBranch,
    /// `base`
    pub base: PullRequestBranch,
    /// `_links`
    pub links: PullRequestLinks,
    /// `author_association`
    pub author_association: AuthorAssociation,
    /// `auto_merge`
    pub auto_merge: Option<Boxed<AutoMerge>>,
    /// `stack`
    pub stack: Maybe<PullRequestStack>,
    /// Indicates whether or not the pull request is a draft.
    pub draft: Option<bool>,
    /// `merged`
    pub merged: bool,
    /// `mergeable`
    pub mergeable: Option<bool>,
    /// `rebaseable`
    pub rebaseable: Maybe<bool>,
    /// `mergeable_state`
    pub mergeable_state: String,
    /// `merged_by`
    pub merged_by: Option<SimpleUser>,
    /// `comments`
    pub comments: i64,
    /// `review_comments`
    pub review_comments: i64,
    /// Indicates whether maintainers can modify the pull request.
    pub maintainer_can_modify: bool,
    /// `commits`
    pub commits: i64,
    /// `additions`
    pub additions: i64,
    /// `deletions`
    pub deletions: i64,
    /// `changed_files`
    pub changed_files: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/pull-request/properties/base`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PullRequestBranch {
    /// `label`
    pub label: String,
    /// `ref`
    pub r#ref: String,
    /// `repo`
    pub repo: Repository,
    /// `sha`
    pub sha: String,
    /// `user`
    pub user: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
