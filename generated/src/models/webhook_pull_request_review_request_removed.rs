// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

//! Described at `/components/schemas/webhook-pull-request-review-request-removed`.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe, Value};
use super::{
    ActiveLockReason, AuthorAssociation, CampaignState, Enterprise, Label,
    OrganizationSimple, PullRequestLinks, PullRequestStack, RepositoryWebhooks,
    RequestedReviewerTeam, ReviewRequestRemovedAction, SimpleInstallation, SimpleUser,
    WebhookPullRequestReviewRequestedRequestedReviewerPullRequestRequestedReviewer,
    WebhooksMilestone3, WebhooksPullRequest5AutoMerge, WebhooksPullRequest5Base,
    WebhooksUser,
};

/// pull_request review_request_removed event
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum WebhookPullRequestReviewRequestRemoved {
    /// [`WebhookPullRequestReviewRequestRemovedRequestedReviewer`](crate::models::WebhookPullRequestReviewRequestRemovedRequestedReviewer).
    Reviewer(WebhookPullRequestReviewRequestRemovedRequestedReviewer),
    /// [`WebhookPullRequestReviewRequestRemovedRequestedTeam`](crate::models::WebhookPullRequestReviewRequestRemovedRequestedTeam).
    Team(WebhookPullRequestReviewRequestRemovedRequestedTeam),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<WebhookPullRequestReviewRequestRemovedRequestedReviewer>
for WebhookPullRequestReviewRequestRemoved {
    #[inline]
    fn from(value: WebhookPullRequestReviewRequestRemovedRequestedReviewer) -> Self {
        Self::Reviewer(value)
    }
}

impl From<WebhookPullRequestReviewRequestRemovedRequestedTeam>
for WebhookPullRequestReviewRequestRemoved {
    #[inline]
    fn from(value: WebhookPullRequestReviewRequestRemovedRequestedTeam) -> Self {
        Self::Team(value)
    }
}

/// Described at `/components/schemas/webhook-pull-request-review-request-removed/oneOf/0`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestReviewRequestRemovedRequestedReviewer {
    /// `action`
    pub action: ReviewRequestRemovedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// The pull request number.
    pub number: i64,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// Pull Request
    pub pull_request: WebhookPullRequestReviewRequestRemovedRequestedReviewerPullRequest,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// User
    pub requested_reviewer: Option<WebhooksUser>,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-pull-request-review-request-removed/oneOf/1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestReviewRequestRemovedRequestedTeam {
    /// `action`
    pub action: ReviewRequestRemovedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// The pull request number.
    pub number: i64,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// Pull Request
    pub pull_request: WebhookPullRequestReviewRequestRemovedRequestedReviewerPullRequest,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// Groups of organization members that gives permissions on specified repositories.
    pub requested_team: RequestedReviewerTeam,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Pull Request
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestReviewRequestRemovedRequestedReviewerPullRequest {
    /// `_links`
    pub links: PullRequestLinks,
    /// `active_lock_reason`
    pub active_lock_reason: Option<ActiveLockReason>,
    /// `additions`
    pub additions: Option<i64>,
    /// User
    pub assignee: Option<WebhooksUser>,
    /// `assignees`
    pub assignees: Vec<Option<WebhooksUser>>,
    /// How the author is associated with the repository.
    pub author_association: AuthorAssociation,
    /// The status of auto merging a pull request.
    pub auto_merge: Option<Boxed<WebhooksPullRequest5AutoMerge>>,
    /// `base`
    pub base: WebhooksPullRequest5Base,
    /// `body`
    pub body: Option<String>,
    /// `changed_files`
    pub changed_files: Option<i64>,
    /// `closed_at`
    pub closed_at: Option<DateTime>,
    /// `comments`
    pub comments: Option<i64>,
    /// `comments_url`
    pub comments_url: String,
    /// `commits`
    pub commits: Option<i64>,
    /// `commits_url`
    pub commits_url: String,
    /// `created_at`
    pub created_at: DateTime,
    /// `deletions`
    pub deletions: Option<i64>,
    /// `diff_url`
    pub diff_url: String,
    /// Indicates whether or not the pull request is a draft.
    pub draft: bool,
    /// `head`
    pub head: WebhooksPullRequest5Base,
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
    /// Indicates whether maintainers can modify the pull request.
    pub maintainer_can_modify: Option<bool>,
    /// `merge_commit_sha`
    pub merge_commit_sha: Option<String>,
    /// `mergeable`
    pub mergeable: Maybe<bool>,
    /// `mergeable_state`
    pub mergeable_state: Option<String>,
    /// `merged`
    pub merged: Maybe<bool>,
    /// `merged_at`
    pub merged_at: Option<DateTime>,
    /// User
    pub merged_by: Maybe<WebhooksUser>,
    /// A collection of related issues and pull requests.
    pub milestone: Option<Boxed<WebhooksMilestone3>>,
    /// `node_id`
    pub node_id: String,
    /// Number uniquely identifying the pull request within its repository.
    pub number: i64,
    /// `patch_url`
    pub patch_url: String,
    /// `rebaseable`
    pub rebaseable: Maybe<bool>,
    /// `requested_reviewers`
    pub requested_reviewers: Vec<
        Option<
            WebhookPullRequestReviewRequestedRequestedReviewerPullRequestRequestedReviewer,
        >,
    >,
    /// `requested_teams`
    pub requested_teams: Vec<RequestedReviewerTeam>,
    /// `review_comment_url`
    pub review_comment_url: String,
    /// `review_comments`
    pub review_comments: Option<i64>,
    /// `review_comments_url`
    pub review_comments_url: String,
    /// `stack`
    pub stack: Maybe<PullRequestStack>,
    /// State of this Pull Request. Either `open` or `closed`.
    pub state: CampaignState,
    /// `statuses_url`
    pub statuses_url: String,
    /// The title of the pull request.
    pub title: String,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `url`
    pub url: String,
    /// User
    pub user: Option<WebhooksUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
