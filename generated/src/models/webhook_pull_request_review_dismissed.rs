// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-pull-request-review-dismissed`.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe};
use super::{
    ActiveLockReason, Assignee, AuthorAssociation, CampaignState, DismissedAction,
    Enterprise, Label, OrganizationSimple, PullRequestLinks, PullRequestStack,
    RepositoryWebhooks, RequestedTeam, SimpleInstallation, SimpleUser,
    WebhookPullRequestLockedPullRequestRequestedReviewer,
    WebhookPullRequestUnlockedPullRequestHead, WebhooksMilestone3,
    WebhooksPullRequest5AutoMerge, WebhooksPullRequest5Base, WebhooksReviewLinks,
    WebhooksUserMannequin,
};

/// pull_request_review dismissed event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestReviewDismissed {
    /// `action`
    pub action: DismissedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// Simple Pull Request
    pub pull_request: WebhookPullRequestReviewDismissedPullRequest,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// The review that was affected.
    pub review: WebhookPullRequestReviewDismissedReview,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Simple Pull Request
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestReviewDismissedPullRequest {
    /// `_links`
    pub links: PullRequestLinks,
    /// `active_lock_reason`
    pub active_lock_reason: Option<ActiveLockReason>,
    /// User
    pub assignee: Option<WebhooksUserMannequin>,
    /// `assignees`
    pub assignees: Vec<Option<Assignee>>,
    /// How the author is associated with the repository.
    pub author_association: AuthorAssociation,
    /// The status of auto merging a pull request.
    pub auto_merge: Option<Boxed<WebhooksPullRequest5AutoMerge>>,
    /// `base`
    pub base: WebhooksPullRequest5Base,
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
    pub head: WebhookPullRequestUnlockedPullRequestHead,
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
        Option<WebhookPullRequestLockedPullRequestRequestedReviewer>,
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
    pub user: Option<WebhooksUserMannequin>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The review that was affected.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestReviewDismissedReview {
    /// `_links`
    pub links: WebhooksReviewLinks,
    /// How the author is associated with the repository.
    pub author_association: AuthorAssociation,
    /// The text of the review.
    pub body: Option<String>,
    /// A commit SHA for the review.
    pub commit_id: String,
    /// `html_url`
    pub html_url: String,
    /// Unique identifier of the review
    pub id: i64,
    /// `node_id`
    pub node_id: String,
    /// `pull_request_url`
    pub pull_request_url: String,
    /// `state`
    pub state: WebhookPullRequestReviewDismissedReviewState,
    /// `submitted_at`
    pub submitted_at: DateTime,
    /// `updated_at`
    pub updated_at: Maybe<DateTime>,
    /// User
    pub user: Option<WebhooksUserMannequin>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-pull-request-review-dismissed/properties/review/properties/state`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebhookPullRequestReviewDismissedReviewState {
    /// `dismissed`
    Dismissed,
    /// `approved`
    Approved,
    /// `changes_requested`
    ChangesRequested,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
