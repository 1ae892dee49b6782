// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/issue-search-result-item`.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe, Number};
use super::{
    AuthorAssociation, Integration, IssueComment, IssueDependenciesSummary,
    IssueFieldValue, IssuePullRequestObject, IssueType, Milestone, ReactionRollup,
    Repository, SearchResultTextMatchesItem, SimpleUser, SubIssuesSummary,
};

/// Issue Search Result Item
#[derive(Clone)]
#[non_exhaustive]
pub struct IssueSearchResultItem {
    /// `url`
    pub url: String,
    /// `repository_url`
    pub repository_url: String,
    /// `labels_url`
    pub labels_url: String,
    /// `comments_url`
    pub comments_url: String,
    /// `events_url`
    pub events_url: String,
    /// `html_url`
    pub html_url: String,
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `number`
    pub number: i64,
    /// `title`
    pub title: String,
    /// `locked`
    pub locked: bool,
    /// `active_lock_reason`
    pub active_lock_reason: Maybe<String>,
    /// `assignees`
    pub assignees: Maybe<Vec<SimpleUser>>,
    /// `user`
    pub user: Option<SimpleUser>,
    /// `labels`
    pub labels: Vec<IssueSearchResultItemLabel>,
    /// `sub_issues_summary`
    pub sub_issues_summary: Option<SubIssuesSummary>,
    /// `issue_dependencies_summary`
    pub issue_dependencies_summary: Option<IssueDependenciesSummary>,
    /// `issue_field_values`
    pub issue_field_values: Option<Vec<IssueFieldValue>>,
    /// `state`
    pub state: String,
    /// `state_reason`
    pub state_reason: Maybe<String>,
    /// `assignee`
    pub assignee: Option<SimpleUser>,
    /// `milestone`
    pub milestone: Option<Boxed<Milestone>>,
    /// `comments`
    pub comments: i64,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `closed_at`
    pub closed_at: Option<DateTime>,
    /// `text_matches`
    pub text_matches: Option<Vec<SearchResultTextMatchesItem>>,
    /// `pull_request`
    pub pull_request: Option<IssuePullRequestObject>,
    /// `body`
    pub body: Option<String>,
    /// `score`
    pub score: Number,
    /// `author_association`
    pub author_association: AuthorAssociation,
    /// `draft`
    pub draft: Option<bool>,
    /// `repository`
    pub repository: Option<Boxed<Repository>>,
    /// `body_html`
    pub body_html: Option<String>,
    /// `body_text`
    pub body_text: Option<String>,
    /// `timeline_url`
    pub timeline_url: Option<String>,
    /// `type`
    pub r#type: Maybe<IssueType>,
    /// `performed_via_github_app`
    pub performed_via_github_app: Maybe<Boxed<Integration>>,
    /// `pinned_comment`
    pub pinned_comment: Maybe<Boxed<IssueComment>>,
    /// `reactions`
    pub reactions: Option<ReactionRollup>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/issue-search-result-item/properties/labels/items`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssueSearchResultItemLabel {
    /// `id`
    pub id: Option<i64>,
    /// `node_id`
    pub node_id: Option<String>,
    /// `url`
    pub url: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `color`
    pub color: Option<String>,
    /// `default`
    pub default: Option<bool>,
    /// `description`
    pub description: Maybe<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
