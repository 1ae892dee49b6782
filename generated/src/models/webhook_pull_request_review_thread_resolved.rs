// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-pull-request-review-thread-resolved`.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe};
use super::{
    ActiveLockReason, AuthorAssociation, CampaignState, CommentLinks, Enterprise, Label,
    LeftRight, OrganizationSimple, PullRequestLinks, PullRequestStack, ReactionRollup,
    RepositoryWebhooks, RequestedTeam, ResolvedAction, SimpleInstallation, SimpleUser,
    SubjectType, WebhookPullRequestLockedPullRequestRequestedReviewer,
    WebhookPullRequestReviewThreadResolvedPullRequestBase,
    WebhookPullRequestReviewThreadResolvedPullRequestBaseRepo, WebhooksAlertDismisser,
    WebhooksMilestone3, WebhooksPullRequest5AutoMerge, WebhooksUser,
    WebhooksUserMannequin,
};

/// pull_request_review_thread resolved event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestReviewThreadResolved {
    /// `action`
    pub action: ResolvedAction,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// Simple Pull Request
    pub pull_request: WebhookPullRequestReviewThreadResolvedPullRequest,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: Option<SimpleUser>,
    /// `thread`
    pub thread: WebhookPullRequestReviewThreadResolvedThread,
    /// `updated_at`
    pub updated_at: Maybe<DateTime>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Simple Pull Request
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestReviewThreadResolvedPullRequest {
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
    pub auto_merge: Option<Boxed<WebhooksPullRequest5AutoMerge>>,
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
    pub head: WebhookPullRequestReviewThreadResolvedPullRequestHead,
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

/// Described at `/components/schemas/webhook-pull-request-review-thread-resolved/properties/thread`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestReviewThreadResolvedThread {
    /// `comments`
    pub comments: Vec<WebhookPullRequestReviewThreadResolvedThreadComment>,
    /// `node_id`
    pub node_id: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-pull-request-review-thread-resolved/properties/pull_request/properties/head`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestReviewThreadResolvedPullRequestHead {
    /// `label`
    pub label: Option<String>,
    /// `ref`
    pub r#ref: String,
    /// A git repository
    pub repo: Option<Boxed<WebhookPullRequestReviewThreadResolvedPullRequestBaseRepo>>,
    /// `sha`
    pub sha: String,
    /// User
    pub user: Option<WebhooksUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The [comment](https://docs.github.com/rest/pulls/comments#get-a-review-comment-for-a-pull-request) itself.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestReviewThreadResolvedThreadComment {
    /// `_links`
    pub links: CommentLinks,
    /// How the author is associated with the repository.
    pub author_association: AuthorAssociation,
    /// The text of the comment.
    pub body: String,
    /// The SHA of the commit to which the comment applies.
    pub commit_id: String,
    /// `created_at`
    pub created_at: DateTime,
    /// The diff of the line that the comment refers to.
    pub diff_hunk: String,
    /// HTML URL for the pull request review comment.
    pub html_url: String,
    /// The ID of the pull request review comment.
    pub id: i64,
    /// The comment ID to reply to.
    pub in_reply_to_id: Option<i64>,
    /// The line of the blob to which the comment applies. The last line of the range for a multi-line comment
    pub line: Option<i64>,
    /// The node ID of the pull request review comment.
    pub node_id: String,
    /// The SHA of the original commit to which the comment applies.
    pub original_commit_id: String,
    /// The line of the blob to which the comment applies. The last line of the range for a multi-line comment
    pub original_line: Option<i64>,
    /// The index of the original line in the diff to which the comment applies.
    pub original_position: i64,
    /// The first line of the range for a multi-line comment.
    pub original_start_line: Option<i64>,
    /// The relative path of the file to which the comment applies.
    pub path: String,
    /// The line index in the diff to which the comment applies.
    pub position: Option<i64>,
    /// The ID of the pull request review to which the comment belongs.
    pub pull_request_review_id: Option<i64>,
    /// URL for the pull request that the review comment belongs to.
    pub pull_request_url: String,
    /// Reactions
    pub reactions: ReactionRollup,
    /// The side of the first line of the range for a multi-line comment.
    pub side: LeftRight,
    /// The first line of the range for a multi-line comment.
    pub start_line: Option<i64>,
    /// The side of the first line of the range for a multi-line comment.
    pub start_side: Option<LeftRight>,
    /// The level at which the comment is targeted, can be a diff line or a file.
    pub subject_type: Option<SubjectType>,
    /// `updated_at`
    pub updated_at: DateTime,
    /// URL for the pull request review comment
    pub url: String,
    /// User
    pub user: Option<WebhooksUserMannequin>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
