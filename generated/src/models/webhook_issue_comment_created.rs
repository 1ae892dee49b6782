// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-issue-comment-created`.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe};
use super::{
    ActiveLockReason, AuthorAssociation, CampaignState, CreatedAction, Enterprise,
    Integration, IssueCommentMinimized, IssueDependenciesSummary, IssueType, Label,
    OrganizationSimple, PinnedIssueComment, ReactionRollup, RepositoryWebhooks,
    SimpleInstallation, SimpleUser, SubIssuesSummary,
    WebhookIssuesReopenedIssuePerformedViaGithubApp, WebhooksIssuePullRequest,
    WebhooksMilestone, WebhooksUser, WebhooksUserMannequin,
};

/// issue_comment created event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookIssueCommentCreated {
    /// `action`
    pub action: CreatedAction,
    /// The [comment](https://docs.github.com/rest/issues/comments#get-an-issue-comment) itself.
    pub comment: WebhookIssueCommentCreatedComment,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// The [issue](https://docs.github.com/rest/issues/issues#get-an-issue) the comment belongs to.
    pub issue: WebhookIssueCommentCreatedIssue,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The [comment](https://docs.github.com/rest/issues/comments#get-an-issue-comment) itself.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookIssueCommentCreatedComment {
    /// How the author is associated with the repository.
    pub author_association: AuthorAssociation,
    /// Contents of the issue comment
    pub body: String,
    /// `created_at`
    pub created_at: DateTime,
    /// `html_url`
    pub html_url: String,
    /// Unique identifier of the issue comment
    pub id: i64,
    /// `issue_url`
    pub issue_url: String,
    /// `node_id`
    pub node_id: String,
    /// `performed_via_github_app`
    pub performed_via_github_app: Option<Boxed<Integration>>,
    /// Reactions
    pub reactions: ReactionRollup,
    /// `updated_at`
    pub updated_at: DateTime,
    /// URL for the issue comment
    pub url: String,
    /// `pin`
    pub pin: Maybe<Boxed<PinnedIssueComment>>,
    /// `minimized`
    pub minimized: Maybe<IssueCommentMinimized>,
    /// User
    pub user: Option<WebhooksUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The [issue](https://docs.github.com/rest/issues/issues#get-an-issue) the comment belongs to.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookIssueCommentCreatedIssue {
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
        Boxed<WebhookIssuesReopenedIssuePerformedViaGithubApp>,
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
