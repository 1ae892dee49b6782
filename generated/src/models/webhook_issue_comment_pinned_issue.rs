// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-issue-comment-pinned/properties/issue`.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe};
use super::{
    ActiveLockReason, AuthorAssociation, CampaignState, IssueDependenciesSummary,
    IssueType, Label, ReactionRollup, SubIssuesSummary,
    WebhookIssueCommentPinnedIssuePerformedViaGithubApp, WebhooksIssuePullRequest,
    WebhooksMilestone, WebhooksUserMannequin,
};

/// The [issue](https://docs.github.com/rest/issues/issues#get-an-issue) the comment belongs to.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookIssueCommentPinnedIssue {
    /// `active_lock_reason`
    pub active_lock_reason: Option<ActiveLockReason>,
    /// User
    pub assignee: Option<WebhooksUserMannequin>,
    /// `assignees`
    pub assignees: Vec<Option<WebhooksUserMannequin>>,
    /// How the author is associated with the repository.
    pub author_association: AuthorAssociation,
    /// Contents of the issue
    pub body: Option<String>,
    /// `closed_at`
    pub closed_at: Option<DateTime>,
    /// `comments`
    pub comments: i64,
    /// `comments_url`
    pub comments_url: String,
    /// `created_at`
    pub created_at: DateTime,
    /// `draft`
    pub draft: Option<bool>,
    /// `events_url`
    pub events_url: String,
    /// `html_url`
    pub html_url: String,
    /// `id`
    pub id: i64,
    /// `labels`
    pub labels: Vec<Label>,
    /// `labels_url`
    pub labels_url: String,
    /// `locked`
    pub locked: bool,
    /// A collection of related issues and pull requests.
    pub milestone: Option<Boxed<WebhooksMilestone>>,
    /// `node_id`
    pub node_id: String,
    /// `number`
    pub number: i64,
    /// GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.
    pub performed_via_github_app: Maybe<
        Boxed<WebhookIssueCommentPinnedIssuePerformedViaGithubApp>,
    >,
    /// `pull_request`
    pub pull_request: Option<WebhooksIssuePullRequest>,
    /// Reactions
    pub reactions: ReactionRollup,
    /// `repository_url`
    pub repository_url: String,
    /// `sub_issues_summary`
    pub sub_issues_summary: Option<SubIssuesSummary>,
    /// `issue_dependencies_summary`
    pub issue_dependencies_summary: Option<IssueDependenciesSummary>,
    /// State of the issue; either 'open' or 'closed'
    pub state: CampaignState,
    /// `state_reason`
    pub state_reason: Maybe<String>,
    /// `timeline_url`
    pub timeline_url: Option<String>,
    /// Title of the issue
    pub title: String,
    /// `type`
    pub r#type: Maybe<IssueType>,
    /// `updated_at`
    pub updated_at: DateTime,
    /// URL for the issue
    pub url: String,
    /// User
    pub user: WebhooksUserMannequin,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
