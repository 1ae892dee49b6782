// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

//! Described at `/components/schemas/webhook-pull-request-review-comment-created`.

use octoforge_runtime::{Boxed, DateTime, Extra, Maybe};
use super::{
    ActiveLockReason, Assignee, AuthorAssociation, CampaignState, CommentLinks,
    CreatedAction, Enterprise, Label, LeftRight, MergeCommitMessage, MergeCommitTitle,
    OrganizationSimple, PublicPrivateInternal, PullRequestCreationPolicy,
    PullRequestLinks, PullRequestStack, ReactionRollup, RepoLicense, RepoPermissions,
    RepositoryWebhooks, RequestedTeam, SimpleInstallation, SimpleUser,
    SquashMergeCommitMessage, SquashMergeCommitTitle, SubjectType,
    WebhookPullRequestLockedPullRequestRequestedReviewer, WebhookPushRepositoryCreatedAt,
    WebhooksMilestone, WebhooksPullRequest5AutoMerge, WebhooksPullRequest5Base,
    WebhooksUser, WebhooksUserMannequin,
};

/// pull_request_review_comment created event
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestReviewCommentCreated {
    /// `action`
    pub action: CreatedAction,
    /// The [comment](https://docs.github.com/rest/pulls/comments#get-a-review-comment-for-a-pull-request) itself.
    pub comment: WebhookPullRequestReviewCommentCreatedComment,
    /// `enterprise`
    pub enterprise: Option<Enterprise>,
    /// `installation`
    pub installation: Option<SimpleInstallation>,
    /// `organization`
    pub organization: Option<OrganizationSimple>,
    /// `pull_request`
    pub pull_request: WebhookPullRequestReviewCommentCreatedPullRequest,
    /// `repository`
    pub repository: RepositoryWebhooks,
    /// `sender`
    pub sender: SimpleUser,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The [comment](https://docs.github.com/rest/pulls/comments#get-a-review-comment-for-a-pull-request) itself.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestReviewCommentCreatedComment {
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
    pub user: Option<WebhooksUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Described at `/components/schemas/webhook-pull-request-review-comment-created/properties/pull_request`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestReviewCommentCreatedPullRequest {
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
    pub auto_merge: Maybe<Boxed<WebhooksPullRequest5AutoMerge>>,
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
    pub draft: Option<bool>,
    /// `head`
    pub head: WebhookPullRequestReviewCommentCreatedPullRequestHead,
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
    pub milestone: Option<Boxed<WebhooksMilestone>>,
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

/// Described at `/components/schemas/webhook-pull-request-review-comment-created/properties/pull_request/properties/head`.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestReviewCommentCreatedPullRequestHead {
    /// `label`
    pub label: String,
    /// `ref`
    pub r#ref: String,
    /// A git repository
    pub repo: Option<Boxed<WebhookPullRequestReviewCommentCreatedPullRequestHeadRepo>>,
    /// `sha`
    pub sha: String,
    /// User
    pub user: Option<WebhooksUser>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// A git repository
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookPullRequestReviewCommentCreatedPullRequestHeadRepo {
    /// Whether to allow auto-merge for pull requests.
    pub allow_auto_merge: Option<bool>,
    /// Whether to allow private forks
    pub allow_forking: Option<bool>,
    /// Whether to allow merge commits for pull requests.
    pub allow_merge_commit: Option<bool>,
    /// Whether to allow rebase merges for pull requests.
    pub allow_rebase_merge: Option<bool>,
    /// Whether to allow squash merges for pull requests.
    pub allow_squash_merge: Option<bool>,
    /// `allow_update_branch`
    pub allow_update_branch: Option<bool>,
    /// `archive_url`
    pub archive_url: String,
    /// Whether the repository is archived.
    pub archived: bool,
    /// `assignees_url`
    pub assignees_url: String,
    /// `blobs_url`
    pub blobs_url: String,
    /// `branches_url`
    pub branches_url: String,
    /// `clone_url`
    pub clone_url: String,
    /// `collaborators_url`
    pub collaborators_url: String,
    /// `comments_url`
    pub comments_url: String,
    /// `commits_url`
    pub commits_url: String,
    /// `compare_url`
    pub compare_url: String,
    /// `contents_url`
    pub contents_url: String,
    /// `contributors_url`
    pub contributors_url: String,
    /// `created_at`
    pub created_at: WebhookPushRepositoryCreatedAt,
    /// The default branch of the repository.
    pub default_branch: String,
    /// Whether to delete head branches when pull requests are merged
    pub delete_branch_on_merge: Option<bool>,
    /// `deployments_url`
    pub deployments_url: String,
    /// `description`
    pub description: Option<String>,
    /// Returns whether or not this repository is disabled.
    pub disabled: Option<bool>,
    /// `downloads_url`
    pub downloads_url: String,
    /// `events_url`
    pub events_url: String,
    /// `fork`
    pub fork: bool,
    /// `forks`
    pub forks: i64,
    /// `forks_count`
    pub forks_count: i64,
    /// `forks_url`
    pub forks_url: String,
    /// `full_name`
    pub full_name: String,
    /// `git_commits_url`
    pub git_commits_url: String,
    /// `git_refs_url`
    pub git_refs_url: String,
    /// `git_tags_url`
    pub git_tags_url: String,
    /// `git_url`
    pub git_url: String,
    /// Whether downloads are enabled.
    pub has_downloads: bool,
    /// Whether issues are enabled.
    pub has_issues: bool,
    /// `has_pages`
    pub has_pages: bool,
    /// Whether projects are enabled.
    pub has_projects: bool,
    /// Whether the wiki is enabled.
    pub has_wiki: bool,
    /// Whether discussions are enabled.
    pub has_discussions: Option<bool>,
    /// Whether pull requests are enabled.
    pub has_pull_requests: Option<bool>,
    /// The policy controlling who can create pull requests: all or collaborators_only.
    pub pull_request_creation_policy: Option<PullRequestCreationPolicy>,
    /// `homepage`
    pub homepage: Option<String>,
    /// `hooks_url`
    pub hooks_url: String,
    /// `html_url`
    pub html_url: String,
    /// Unique identifier of the repository
    pub id: i64,
    /// `is_template`
    pub is_template: Option<bool>,
    /// `issue_comment_url`
    pub issue_comment_url: String,
    /// `issue_events_url`
    pub issue_events_url: String,
    /// `issues_url`
    pub issues_url: String,
    /// `keys_url`
    pub keys_url: String,
    /// `labels_url`
    pub labels_url: String,
    /// `language`
    pub language: Option<String>,
    /// `languages_url`
    pub languages_url: String,
    /// License
    pub license: Option<RepoLicense>,
    /// `master_branch`
    pub master_branch: Option<String>,
    /// The default value for a merge commit message.
    ///
    /// - `PR_TITLE` - default to the pull request's title.
    /// - `PR_BODY` - default to the pull request's body.
    /// - `BLANK` - default to a blank commit message.
    pub merge_commit_message: Option<MergeCommitMessage>,
    /// The default value for a merge commit title.
    ///
    /// - `PR_TITLE` - default to the pull request's title.
    /// - `MERGE_MESSAGE` - default to the classic title for a merge message (e.g., Merge pull request #123 from branch-name).
    pub merge_commit_title: Option<MergeCommitTitle>,
    /// `merges_url`
    pub merges_url: String,
    /// `milestones_url`
    pub milestones_url: String,
    /// `mirror_url`
    pub mirror_url: Option<String>,
    /// The name of the repository.
    pub name: String,
    /// `node_id`
    pub node_id: String,
    /// `notifications_url`
    pub notifications_url: String,
    /// `open_issues`
    pub open_issues: i64,
    /// `open_issues_count`
    pub open_issues_count: i64,
    /// `organization`
    pub organization: Option<String>,
    /// User
    pub owner: Option<WebhooksUser>,
    /// `permissions`
    pub permissions: Option<RepoPermissions>,
    /// Whether the repository is private or public.
    pub private: bool,
    /// `public`
    pub public: Option<bool>,
    /// `pulls_url`
    pub pulls_url: String,
    /// `pushed_at`
    pub pushed_at: Option<WebhookPushRepositoryCreatedAt>,
    /// `releases_url`
    pub releases_url: String,
    /// `role_name`
    pub role_name: Maybe<String>,
    /// `size`
    pub size: i64,
    /// The default value for a squash merge commit message:
    ///
    /// - `PR_BODY` - default to the pull request's body.
    /// - `COMMIT_MESSAGES` - default to the branch's commit messages.
    /// - `BLANK` - default to a blank commit message.
    pub squash_merge_commit_message: Option<SquashMergeCommitMessage>,
    /// The default value for a squash merge commit title:
    ///
    /// - `PR_TITLE` - default to the pull request's title.
    /// - `COMMIT_OR_PR_TITLE` - default to the commit's title (if only one commit) or the pull request's title (when more than one commit).
    pub squash_merge_commit_title: Option<SquashMergeCommitTitle>,
    /// `ssh_url`
    pub ssh_url: String,
    /// `stargazers`
    pub stargazers: Option<i64>,
    /// `stargazers_count`
    pub stargazers_count: i64,
    /// `stargazers_url`
    pub stargazers_url: String,
    /// `statuses_url`
    pub statuses_url: String,
    /// `subscribers_url`
    pub subscribers_url: String,
    /// `subscription_url`
    pub subscription_url: String,
    /// `svn_url`
    pub svn_url: String,
    /// `tags_url`
    pub tags_url: String,
    /// `teams_url`
    pub teams_url: String,
    /// `topics`
    pub topics: Vec<String>,
    /// `trees_url`
    pub trees_url: String,
    /// `updated_at`
    pub updated_at: DateTime,
    /// `url`
    pub url: String,
    /// Whether a squash merge commit can use the pull request title as default. **This property is closing down. Please use `squash_merge_commit_title` instead.
    pub use_squash_pr_title_as_default: Option<bool>,
    /// `visibility`
    pub visibility: PublicPrivateInternal,
    /// `watchers`
    pub watchers: i64,
    /// `watchers_count`
    pub watchers_count: i64,
    /// Whether to require contributors to sign off on web-based commits
    pub web_commit_signoff_required: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
