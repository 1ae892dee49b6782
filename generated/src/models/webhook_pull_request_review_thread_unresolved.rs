// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-pull-request-review-thread-unresolved`.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe};
use super::{
    ActiveLockReason, AuthorAssociation, CampaignState, Enterprise, Label,
    OrganizationSimple, PullRequestLinks, PullRequestStack, RepositoryWebhooks,
    RequestedTeam, SimpleInstallation, SimpleUser,
    WebhookPullRequestDequeuedPullRequestRequestedReviewer,
    WebhookPullRequestReviewThreadResolvedPullRequestBase,
    WebhookPullRequestUnlockedPullRequestAutoMerge, WebhooksAlertDismisser,
    WebhooksMilestone3, WebhooksReviewComment, WebhooksUser,
};

/// pull_request_review_thread unresolved event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestReviewThreadUnresolved {
    /// `action`
    pub action: WebhookPullRequestReviewThreadUnresolvedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// Simple Pull Request
    pub pull_request: WebhookPullRequestReviewThreadUnresolvedPullRequest,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: Option<SimpleUser>,
    /// `thread`
    pub thread: WebhookPullRequestReviewThreadUnresolvedThread,
    /// `updated_at`
    pub updated_at: Maybe<DateTime>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-pull-request-review-thread-unresolved/properties/action`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookPullRequestReviewThreadUnresolvedAction {
    /// `unresolved`
    Unresolved,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Simple Pull Request
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestReviewThreadUnresolvedPullRequest {
    /// `_links`
    pub links: PullRequestLinks,
    /// `active_lock_reason`
    pub active_lock_reason: Option<ActiveLockReason>,
    /// User
    pub assignee: Option<WebhooksUser>,
    /// `assignees`
    pub assignees: Vec<Option<WebhooksAlertDismisser>>,
    /// How the author is associated with the repository.
    pub author_association: AuthorAssociation,
    /// The status of auto merging a pull request.
    pub auto_merge: Option<Boxed<WebhookPullRequestUnlockedPullRequestAutoMerge>>,
    /// `base`
    pub base: WebhookPullRequestReviewThreadResolvedPullRequestBase,
    /// `body`
    pub body: Option<String>,
    /// `closed_at`
    pub closed_at: Option<String>,
    /// `comments_url`
    pub comments_url: String,
    /// `commits_url`
    pub commits_url: String,
    /// `created_at`
    pub created_at: String,
    /// `diff_url`
    pub diff_url: String,
    /// `draft`
    pub draft: bool,
    /// `head`
    pub head: WebhookPullRequestReviewThreadResolvedPullRequestBase,
    /// `html_url`
    pub html_url: String,
    /// `id`
    pub id: i64,
    /// `issue_url`
    pub issue_url: String,
    /// `labels`
    pub labels: Vec<Label>,
    /// `locked`
    pub locked: bool,
    /// `merge_commit_sha`
    pub merge_commit_sha: Option<String>,
    /// `merged_at`
    pub merged_at: Option<String>,
    /// A collection of related issues and pull requests.
    pub milestone: Option<Boxed<WebhooksMilestone3>>,
    /// `node_id`
    pub node_id: String,
    /// `number`
    pub number: i64,
    /// `patch_url`
    pub patch_url: String,
    /// `requested_reviewers`
    pub requested_reviewers: Vec<
        Option<WebhookPullRequestDequeuedPullRequestRequestedReviewer>,
    >,
    /// `requested_teams`
    pub requested_teams: Vec<RequestedTeam>,
    /// `review_comment_url`
    pub review_comment_url: String,
    /// `review_comments_url`
    pub review_comments_url: String,
    /// `stack`
    pub stack: Maybe<PullRequestStack>,
    /// `state`
    pub state: CampaignState,
    /// `statuses_url`
    pub statuses_url: String,
    /// `title`
    pub title: String,
    /// `updated_at`
    pub updated_at: String,
    /// `url`
    pub url: String,
    /// User
    pub user: Option<WebhooksUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-pull-request-review-thread-unresolved/properties/thread`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestReviewThreadUnresolvedThread {
    /// `comments`
    pub comments: Vec<WebhooksReviewComment>,
    /// `node_id`
    pub node_id: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
