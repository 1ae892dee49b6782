// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/issue`.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe};
use super::{
    AuthorAssociation, Integration, IssueComment, IssueDependenciesSummary,
    IssueFieldValue, IssueLabel, IssuePullRequestObject, IssueType, Milestone,
    ReactionRollup, Repository, SimpleUser, StateReason, SubIssuesSummary,
};

/// Issues are a great way to keep track of tasks, enhancements, and bugs for your projects.
#[doc(alias = "nullable-issue")]
#[derive(Clone)]
#[non_exhaustive]
pub struct Issue {
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// URL for the issue
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
    /// Number uniquely identifying the issue within its repository
    pub number: i64,
    /// State of the issue; either 'open' or 'closed'
    pub state: String,
    /// The reason for the current state
    pub state_reason: Maybe<StateReason>,
    /// Title of the issue
    pub title: String,
    /// Contents of the issue
    pub body: Maybe<String>,
    /// `user`
    pub user: Option<SimpleUser>,
    /// Labels to associate with this issue; pass one or more label names to replace the set of labels on this issue; send an empty array to clear all labels from the issue; note that the labels are silently dropped for users without push access to the repository
    pub labels: Vec<IssueLabel>,
    /// `assignee`
    pub assignee: Option<SimpleUser>,
    /// `assignees`
    pub assignees: Option<Vec<SimpleUser>>,
    /// `milestone`
    pub milestone: Option<Boxed<Milestone>>,
    /// `locked`
    pub locked: bool,
    /// `active_lock_reason`
    pub active_lock_reason: Maybe<String>,
    /// `comments`
    pub comments: i64,
    /// `pull_request`
    pub pull_request: Option<IssuePullRequestObject>,
    /// `closed_at`
    pub closed_at: Option<DateTime>,
    /// `created_at`
    pub created_at: DateTime,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `draft`
    pub draft: Option<bool>,
    /// `closed_by`
    pub closed_by: Maybe<SimpleUser>,
    /// `body_html`
    pub body_html: Option<String>,
    /// `body_text`
    pub body_text: Option<String>,
    /// `timeline_url`
    pub timeline_url: Option<String>,
    /// `type`
    pub r#type: Maybe<IssueType>,
    /// `repository`
    pub repository: Option<Boxed<Repository>>,
    /// `performed_via_github_app`
    pub performed_via_github_app: Maybe<Boxed<Integration>>,
    /// `author_association`
    pub author_association: Option<AuthorAssociation>,
    /// `reactions`
    pub reactions: Option<ReactionRollup>,
    /// `sub_issues_summary`
    pub sub_issues_summary: Option<SubIssuesSummary>,
    /// URL to get the parent issue of this issue, if it is a sub-issue
    pub parent_issue_url: Maybe<String>,
    /// `pinned_comment`
    pub pinned_comment: Maybe<Boxed<IssueComment>>,
    /// `issue_dependencies_summary`
    pub issue_dependencies_summary: Option<IssueDependenciesSummary>,
    /// `issue_field_values`
    pub issue_field_values: Option<Vec<IssueFieldValue>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
