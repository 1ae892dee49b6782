// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/pull-request-simple`.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe};
use super::{
    AuthorAssociation, AutoMerge, Milestone, PullRequestLinks, PullRequestStack,
    Repository, SimpleUser, Team,
};

/// Pull Request Simple
#[derive(Clone)]
#[non_exhaustive]
pub struct PullRequestSimple {
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
    /// `number`
    pub number: i64,
    /// `state`
    pub state: String,
    /// `locked`
    pub locked: bool,
    /// `title`
    pub title: String,
    /// `user`
    pub user: Option<SimpleUser>,
    /// `body`
    pub body: Option<String>,
    /// `labels`
    pub labels: Vec<PullRequestSimpleLabel>,
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
    pub requested_teams: Option<Vec<Team>>,
    /// `head`
    pub head: PullRequestSimpleBase,
    /// `base`
    pub base: PullRequestSimpleBase,
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
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/pull-request-simple/properties/base`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PullRequestSimpleBase {
    /// `label`
    pub label: String,
    /// `ref`
    pub r#ref: String,
    /// `repo`
    pub repo: Repository,
    /// `sha`
    pub sha: String,
    /// `user`
    pub user: Option<SimpleUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/pull-request-simple/properties/labels/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PullRequestSimpleLabel {
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `url`
    pub url: String,
    /// `name`
    pub name: String,
    /// `description`
    pub description: String,
    /// `color`
    pub color: String,
    /// `default`
    pub default: bool,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
