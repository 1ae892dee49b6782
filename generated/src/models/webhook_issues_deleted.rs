// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-issues-deleted`.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe};
use super::{
    ActiveLockReason, AuthorAssociation, CampaignState, DeletedAction, Enterprise,
    IssueComment, IssueDependenciesSummary, IssueFieldValue, IssueType, Label,
    OrganizationSimple, ReactionRollup, RepositoryWebhooks, SimpleInstallation,
    SimpleUser, SubIssuesSummary, WebhookIssuesDeletedIssuePerformedViaGithubAppEvent,
    WebhooksIssue2PerformedViaGithubAppPermissions, WebhooksIssuePullRequest,
    WebhooksMilestone3, WebhooksUser,
};

/// issues deleted event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookIssuesDeleted {
    /// `action`
    pub action: DeletedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// The [issue](https://docs.github.com/rest/issues/issues#get-an-issue) itself.
    pub issue: WebhookIssuesDeletedIssue,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The [issue](https://docs.github.com/rest/issues/issues#get-an-issue) itself.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookIssuesDeletedIssue {
    /// `active_lock_reason`
    pub active_lock_reason: Option<ActiveLockReason>,
    /// User
    pub assignee: Maybe<WebhooksUser>,
    /// `assignees`
    pub assignees: Vec<Option<WebhooksUser>>,
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
    pub labels: Option<Vec<Label>>,
    /// `labels_url`
    pub labels_url: String,
    /// `locked`
    pub locked: Option<bool>,
    /// A collection of related issues and pull requests.
    pub milestone: Option<Boxed<WebhooksMilestone3>>,
    /// `node_id`
    pub node_id: String,
    /// `number`
    pub number: i64,
    /// GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.
    pub performed_via_github_app: Maybe<
        Boxed<WebhookIssuesDeletedIssuePerformedViaGithubApp>,
    >,
    /// `pull_request`
    pub pull_request: Option<WebhooksIssuePullRequest>,
    /// Reactions
    pub reactions: ReactionRollup,
    /// `repository_url`
    pub repository_url: String,
    /// `pinned_comment`
    pub pinned_comment: Maybe<Boxed<IssueComment>>,
    /// `sub_issues_summary`
    pub sub_issues_summary: Option<SubIssuesSummary>,
    /// `issue_dependencies_summary`
    pub issue_dependencies_summary: Option<IssueDependenciesSummary>,
    /// `issue_field_values`
    pub issue_field_values: Option<Vec<IssueFieldValue>>,
    /// State of the issue; either 'open' or 'closed'
    pub state: Option<CampaignState>,
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
    pub user: Option<WebhooksUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// GitHub apps are a new way to extend GitHub. They can be installed directly on organizations and user accounts and granted access to specific repositories. They come with granular permissions and built-in webhooks. GitHub apps are first class actors within GitHub.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookIssuesDeletedIssuePerformedViaGithubApp {
    /// `created_at`
    pub created_at: Option<DateTime>,
    /// `description`
    pub description: Option<String>,
    /// The list of events for the GitHub app
    pub events: Option<Vec<WebhookIssuesDeletedIssuePerformedViaGithubAppEvent>>,
    /// `external_url`
    pub external_url: Option<String>,
    /// `html_url`
    pub html_url: String,
    /// Unique identifier of the GitHub app
    pub id: Option<i64>,
    /// The name of the GitHub app
    pub name: String,
    /// `node_id`
    pub node_id: String,
    /// User
    pub owner: Option<WebhooksUser>,
    /// The set of permissions for the GitHub app
    pub permissions: Option<Boxed<WebhooksIssue2PerformedViaGithubAppPermissions>>,
    /// The slug name of the GitHub app
    pub slug: Option<String>,
    /// `updated_at`
    pub updated_at: Option<DateTime>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
