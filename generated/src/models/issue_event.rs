// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/issue-event`.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe};
use super::{
    AuthorAssociation, Integration, Issue, IssueEventDismissedReview, IssueEventIntent,
    IssueEventLabel, IssueEventMilestone, IssueEventProjectCard, IssueEventRename,
    IssueReference, IssueTypeWebhook, SimpleUser, Team,
};

/// Issue Event
#[derive(Clone)]
#[non_exhaustive]
pub struct IssueEvent {
    /// `id`
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `url`
    pub url: String,
    /// `actor`
    pub actor: Option<SimpleUser>,
    /// `event`
    pub event: String,
    /// `commit_id`
    pub commit_id: Option<String>,
    /// `commit_url`
    pub commit_url: Option<String>,
    /// `created_at`
    pub created_at: DateTime,
    /// `issue`
    pub issue: Maybe<Boxed<Issue>>,
    /// `label`
    pub label: Option<IssueEventLabel>,
    /// `assignee`
    pub assignee: Maybe<SimpleUser>,
    /// `assigner`
    pub assigner: Maybe<SimpleUser>,
    /// `review_requester`
    pub review_requester: Maybe<SimpleUser>,
    /// `requested_reviewer`
    pub requested_reviewer: Maybe<SimpleUser>,
    /// `requested_team`
    pub requested_team: Option<Boxed<Team>>,
    /// `dismissed_review`
    pub dismissed_review: Option<IssueEventDismissedReview>,
    /// `milestone`
    pub milestone: Option<IssueEventMilestone>,
    /// `project_card`
    pub project_card: Option<IssueEventProjectCard>,
    /// `rename`
    pub rename: Option<IssueEventRename>,
    /// `issue_type`
    pub issue_type: Maybe<IssueTypeWebhook>,
    /// `prev_issue_type`
    pub prev_issue_type: Maybe<IssueTypeWebhook>,
    /// `sub_issue`
    pub sub_issue: Maybe<Boxed<IssueReference>>,
    /// `parent_issue`
    pub parent_issue: Maybe<Boxed<IssueReference>>,
    /// `blocked_by`
    pub blocked_by: Maybe<Boxed<IssueReference>>,
    /// `blocking`
    pub blocking: Maybe<Boxed<IssueReference>>,
    /// `intent`
    pub intent: Maybe<IssueEventIntent>,
    /// `author_association`
    pub author_association: Option<AuthorAssociation>,
    /// `lock_reason`
    pub lock_reason: Maybe<String>,
    /// `performed_via_github_app`
    pub performed_via_github_app: Maybe<Boxed<Integration>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
