// Emitted by `cargo xtask regenerate` (generator/src/render/union.rs). Do not edit.

//! Described at `/components/schemas/webhook-pull-request-review-requested`.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe, Value};
use super::{
    ActiveLockReason, AuthorAssociation, CampaignState, Enterprise, Label,
    OrganizationSimple, PullRequestLinks, PullRequestStack, RepositoryWebhooks,
    RequestedTeam, ReviewRequestedAction, SimpleInstallation, SimpleUser,
    WebhookPullRequestDequeuedPullRequestRequestedReviewer,
    WebhookPullRequestReviewRequestedRequestedReviewerPullRequestRequestedReviewer,
    WebhooksMilestone, WebhooksPullRequest5AutoMerge, WebhooksPullRequest5Base,
    WebhooksUser, WebhooksUserMannequin,
};

/// pull_request review_requested event
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum WebhookPullRequestReviewRequested {
    /// [`WebhookPullRequestReviewRequestedRequestedReviewer`](crate::models::WebhookPullRequestReviewRequestedRequestedReviewer).
    Reviewer(WebhookPullRequestReviewRequestedRequestedReviewer),
    /// [`WebhookPullRequestReviewRequestedRequestedTeam`](crate::models::WebhookPullRequestReviewRequestedRequestedTeam).
    Team(WebhookPullRequestReviewRequestedRequestedTeam),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<WebhookPullRequestReviewRequestedRequestedReviewer>
for WebhookPullRequestReviewRequested {
    #[inline]
    fn from(value: WebhookPullRequestReviewRequestedRequestedReviewer) -> Self {
        Self::Reviewer(value)
    }
}

impl From<WebhookPullRequestReviewRequestedRequestedTeam>
for WebhookPullRequestReviewRequested {
    #[inline]
    fn from(value: WebhookPullRequestReviewRequestedRequestedTeam) -> Self {
        Self::Team(value)
    }
}

/// Described at `/components/schemas/webhook-pull-request-review-requested/oneOf/0`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestReviewRequestedRequestedReviewer {
    /// `action`
    pub action: ReviewRequestedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// The pull request number.
    pub number: i64,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// Pull Request
    pub pull_request: WebhookPullRequestReviewRequestedRequestedReviewerPullRequest,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// User
    pub requested_reviewer: Option<WebhooksUserMannequin>,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-pull-request-review-requested/oneOf/1`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestReviewRequestedRequestedTeam {
    /// `action`
    pub action: ReviewRequestedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// The pull request number.
    pub number: i64,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// Pull Request
    pub pull_request: WebhookPullRequestReviewRequestedRequestedTeamPullRequest,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// Groups of organization members that gives permissions on specified repositories.
    pub requested_team: RequestedTeam,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Pull Request
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestReviewRequestedRequestedReviewerPullRequest {
    /// `_links`
    pub links: PullRequestLinks,
    /// `active_lock_reason`
    pub active_lock_reason: Option<ActiveLockReason>,
    /// `additions`
    pub additions: Option<i64>,
    /// User
    pub assignee: Option<WebhooksUserMannequin>,
    /// `assignees`
    pub assignees: Vec<Option<WebhooksUserMannequin>>,
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
    pub milestone: Option<Boxed<WebhooksMilestone>>,
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
    pub requested_teams: Vec<RequestedTeam>,
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
    pub user: Option<WebhooksUserMannequin>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Pull Request
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestReviewRequestedRequestedTeamPullRequest {
    /// `_links`
    pub links: PullRequestLinks,
    /// `active_lock_reason`
    pub active_lock_reason: Option<ActiveLockReason>,
    /// `additions`
    pub additions: Option<i64>,
    /// User
    pub assignee: Option<WebhooksUserMannequin>,
    /// `assignees`
    pub assignees: Vec<Option<WebhooksUserMannequin>>,
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
    pub milestone: Option<Boxed<WebhooksMilestone>>,
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
        Option<WebhookPullRequestDequeuedPullRequestRequestedReviewer>,
    >,
    /// `requested_teams`
    pub requested_teams: Vec<RequestedTeam>,
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
    pub user: Option<WebhooksUserMannequin>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
