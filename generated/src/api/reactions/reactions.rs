// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `reactions`: reactions.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// List reactions for a commit comment.
///
/// List the reactions to a [commit comment](https://docs.github.com/rest/commits/comments#get-a-commit-comment).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/reactions/reactions#list-reactions-for-a-commit-comment>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `comment_id`: The unique identifier of the comment.
///
/// `GET /repos/{owner}/{repo}/comments/{comment_id}/reactions`
///
/// - 200: a list of [`Reaction`](crate::models::Reaction)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListForCommitComment::pages), [`items`](ListForCommitComment::items).
pub fn list_for_commit_comment(
    owner: impl Into<String>,
    repo: impl Into<String>,
    comment_id: i64,
) -> ListForCommitComment {
    ListForCommitComment {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&comment_id),
    }
}

/// The request of [`list_for_commit_comment`](list_for_commit_comment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListForCommitComment {
    pub(crate) parts: Parts,
}

impl ListForCommitComment {
    /// Returns a single [reaction type](https://docs.github.com/rest/reactions/reactions#about-reactions). Omit this parameter to list all reactions to a commit comment.
    pub fn content(mut self, content: impl Into<models::ReactionContent>) -> Self {
        self.parts.query("content", &content.into());
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }
}

/// Create reaction for a commit comment.
///
/// Create a reaction to a [commit comment](https://docs.github.com/rest/commits/comments#get-a-commit-comment). A response with an HTTP `200` status means that you already added the reaction type to this commit comment.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/reactions/reactions#create-reaction-for-a-commit-comment>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `comment_id`: The unique identifier of the comment.
///
/// `POST /repos/{owner}/{repo}/comments/{comment_id}/reactions`
///
/// - 200: [`Reaction`](crate::models::Reaction)
/// - 201: [`Reaction`](crate::models::Reaction)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_for_commit_comment(
    owner: impl Into<String>,
    repo: impl Into<String>,
    comment_id: i64,
    content: impl Into<models::ReactionContent>,
) -> CreateForCommitComment {
    CreateForCommitComment {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&comment_id),
        body: CreateForCommitCommentBody::new(content),
    }
}

/// The request of [`create_for_commit_comment`](create_for_commit_comment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateForCommitComment {
    pub(crate) parts: Parts,
    pub(crate) body: CreateForCommitCommentBody,
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1comments~1{comment_id}~1reactions/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateForCommitCommentBody {
    /// The [reaction type](https://docs.github.com/rest/reactions/reactions#about-reactions) to add to the commit comment.
    pub content: models::ReactionContent,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateForCommitCommentBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(content: impl Into<models::ReactionContent>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.content = content.into();
        new
    }
}

/// Delete a commit comment reaction.
///
/// > **Note:**
/// > You can also specify a repository by `repository_id` using the route `DELETE /repositories/:repository_id/comments/:comment_id/reactions/:reaction_id`.
///
/// Delete a reaction to a [commit comment](https://docs.github.com/rest/commits/comments#get-a-commit-comment).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/reactions/reactions#delete-a-commit-comment-reaction>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `comment_id`: The unique identifier of the comment.
/// - `reaction_id`: The unique identifier of the reaction.
///
/// `DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn delete_for_commit_comment(
    owner: impl Into<String>,
    repo: impl Into<String>,
    comment_id: i64,
    reaction_id: i64,
) -> DeleteForCommitComment {
    DeleteForCommitComment {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&comment_id)
            .path(&reaction_id),
    }
}

/// The request of [`delete_for_commit_comment`](delete_for_commit_comment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteForCommitComment {
    pub(crate) parts: Parts,
}

/// List reactions for an issue comment.
///
/// List the reactions to an [issue comment](https://docs.github.com/rest/issues/comments#get-an-issue-comment).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/reactions/reactions#list-reactions-for-an-issue-comment>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `comment_id`: The unique identifier of the comment.
///
/// `GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions`
///
/// - 200: a list of [`Reaction`](crate::models::Reaction)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListForIssueComment::pages), [`items`](ListForIssueComment::items).
pub fn list_for_issue_comment(
    owner: impl Into<String>,
    repo: impl Into<String>,
    comment_id: i64,
) -> ListForIssueComment {
    ListForIssueComment {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&comment_id),
    }
}

/// The request of [`list_for_issue_comment`](list_for_issue_comment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListForIssueComment {
    pub(crate) parts: Parts,
}

impl ListForIssueComment {
    /// Returns a single [reaction type](https://docs.github.com/rest/reactions/reactions#about-reactions). Omit this parameter to list all reactions to an issue comment.
    pub fn content(mut self, content: impl Into<models::ReactionContent>) -> Self {
        self.parts.query("content", &content.into());
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }
}

/// Create reaction for an issue comment.
///
/// Create a reaction to an [issue comment](https://docs.github.com/rest/issues/comments#get-an-issue-comment). A response with an HTTP `200` status means that you already added the reaction type to this issue comment.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/reactions/reactions#create-reaction-for-an-issue-comment>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `comment_id`: The unique identifier of the comment.
///
/// `POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions`
///
/// - 200: [`Reaction`](crate::models::Reaction)
/// - 201: [`Reaction`](crate::models::Reaction)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_for_issue_comment(
    owner: impl Into<String>,
    repo: impl Into<String>,
    comment_id: i64,
    content: impl Into<models::ReactionContent>,
) -> CreateForIssueComment {
    CreateForIssueComment {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&comment_id),
        body: CreateForCommitCommentBody::new(content),
    }
}

/// The request of [`create_for_issue_comment`](create_for_issue_comment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateForIssueComment {
    pub(crate) parts: Parts,
    pub(crate) body: CreateForCommitCommentBody,
}

/// Delete an issue comment reaction.
///
/// > **Note:**
/// > You can also specify a repository by `repository_id` using the route `DELETE delete /repositories/:repository_id/issues/comments/:comment_id/reactions/:reaction_id`.
///
/// Delete a reaction to an [issue comment](https://docs.github.com/rest/issues/comments#get-an-issue-comment).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/reactions/reactions#delete-an-issue-comment-reaction>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `comment_id`: The unique identifier of the comment.
/// - `reaction_id`: The unique identifier of the reaction.
///
/// `DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn delete_for_issue_comment(
    owner: impl Into<String>,
    repo: impl Into<String>,
    comment_id: i64,
    reaction_id: i64,
) -> DeleteForIssueComment {
    DeleteForIssueComment {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&comment_id)
            .path(&reaction_id),
    }
}

/// The request of [`delete_for_issue_comment`](delete_for_issue_comment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteForIssueComment {
    pub(crate) parts: Parts,
}

/// List reactions for an issue.
///
/// List the reactions to an [issue](https://docs.github.com/rest/issues/issues#get-an-issue).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/reactions/reactions#list-reactions-for-an-issue>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `issue_number`: The number that identifies the issue.
///
/// `GET /repos/{owner}/{repo}/issues/{issue_number}/reactions`
///
/// - 200: a list of [`Reaction`](crate::models::Reaction)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 410: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListForIssue::pages), [`items`](ListForIssue::items).
pub fn list_for_issue(
    owner: impl Into<String>,
    repo: impl Into<String>,
    issue_number: i64,
) -> ListForIssue {
    ListForIssue {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&issue_number),
    }
}

/// The request of [`list_for_issue`](list_for_issue()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListForIssue {
    pub(crate) parts: Parts,
}

impl ListForIssue {
    /// Returns a single [reaction type](https://docs.github.com/rest/reactions/reactions#about-reactions). Omit this parameter to list all reactions to an issue.
    pub fn content(mut self, content: impl Into<models::ReactionContent>) -> Self {
        self.parts.query("content", &content.into());
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }
}

/// Create reaction for an issue.
///
/// Create a reaction to an [issue](https://docs.github.com/rest/issues/issues#get-an-issue). A response with an HTTP `200` status means that you already added the reaction type to this issue.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/reactions/reactions#create-reaction-for-an-issue>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `issue_number`: The number that identifies the issue.
///
/// `POST /repos/{owner}/{repo}/issues/{issue_number}/reactions`
///
/// - 200: [`Reaction`](crate::models::Reaction)
/// - 201: [`Reaction`](crate::models::Reaction)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_for_issue(
    owner: impl Into<String>,
    repo: impl Into<String>,
    issue_number: i64,
    content: impl Into<models::ReactionContent>,
) -> CreateForIssue {
    CreateForIssue {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&issue_number),
        body: CreateForCommitCommentBody::new(content),
    }
}

/// The request of [`create_for_issue`](create_for_issue()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateForIssue {
    pub(crate) parts: Parts,
    pub(crate) body: CreateForCommitCommentBody,
}

/// Delete an issue reaction.
///
/// > **Note:**
/// > You can also specify a repository by `repository_id` using the route `DELETE /repositories/:repository_id/issues/:issue_number/reactions/:reaction_id`.
///
/// Delete a reaction to an [issue](https://docs.github.com/rest/issues/issues#get-an-issue).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/reactions/reactions#delete-an-issue-reaction>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `issue_number`: The number that identifies the issue.
/// - `reaction_id`: The unique identifier of the reaction.
///
/// `DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn delete_for_issue(
    owner: impl Into<String>,
    repo: impl Into<String>,
    issue_number: i64,
    reaction_id: i64,
) -> DeleteForIssue {
    DeleteForIssue {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&issue_number)
            .path(&reaction_id),
    }
}

/// The request of [`delete_for_issue`](delete_for_issue()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteForIssue {
    pub(crate) parts: Parts,
}

/// List reactions for a pull request review comment.
///
/// List the reactions to a [pull request review comment](https://docs.github.com/rest/pulls/comments#get-a-review-comment-for-a-pull-request).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/reactions/reactions#list-reactions-for-a-pull-request-review-comment>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `comment_id`: The unique identifier of the comment.
///
/// `GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions`
///
/// - 200: a list of [`Reaction`](crate::models::Reaction)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListForPullRequestReviewComment::pages), [`items`](ListForPullRequestReviewComment::items).
pub fn list_for_pull_request_review_comment(
    owner: impl Into<String>,
    repo: impl Into<String>,
    comment_id: i64,
) -> ListForPullRequestReviewComment {
    ListForPullRequestReviewComment {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&comment_id),
    }
}

/// The request of [`list_for_pull_request_review_comment`](list_for_pull_request_review_comment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListForPullRequestReviewComment {
    pub(crate) parts: Parts,
}

impl ListForPullRequestReviewComment {
    /// Returns a single [reaction type](https://docs.github.com/rest/reactions/reactions#about-reactions). Omit this parameter to list all reactions to a pull request review comment.
    pub fn content(mut self, content: impl Into<models::ReactionContent>) -> Self {
        self.parts.query("content", &content.into());
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }
}

/// Create reaction for a pull request review comment.
///
/// Create a reaction to a [pull request review comment](https://docs.github.com/rest/pulls/comments#get-a-review-comment-for-a-pull-request). A response with an HTTP `200` status means that you already added the reaction type to this pull request review comment.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/reactions/reactions#create-reaction-for-a-pull-request-review-comment>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `comment_id`: The unique identifier of the comment.
///
/// `POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions`
///
/// - 200: [`Reaction`](crate::models::Reaction)
/// - 201: [`Reaction`](crate::models::Reaction)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_for_pull_request_review_comment(
    owner: impl Into<String>,
    repo: impl Into<String>,
    comment_id: i64,
    content: impl Into<models::ReactionContent>,
) -> CreateForPullRequestReviewComment {
    CreateForPullRequestReviewComment {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&comment_id),
        body: CreateForCommitCommentBody::new(content),
    }
}

/// The request of [`create_for_pull_request_review_comment`](create_for_pull_request_review_comment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateForPullRequestReviewComment {
    pub(crate) parts: Parts,
    pub(crate) body: CreateForCommitCommentBody,
}

/// Delete a pull request comment reaction.
///
/// > **Note:**
/// > You can also specify a repository by `repository_id` using the route `DELETE /repositories/:repository_id/pulls/comments/:comment_id/reactions/:reaction_id.`
///
/// Delete a reaction to a [pull request review comment](https://docs.github.com/rest/pulls/comments#get-a-review-comment-for-a-pull-request).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/reactions/reactions#delete-a-pull-request-comment-reaction>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `comment_id`: The unique identifier of the comment.
/// - `reaction_id`: The unique identifier of the reaction.
///
/// `DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn delete_for_pull_request_comment(
    owner: impl Into<String>,
    repo: impl Into<String>,
    comment_id: i64,
    reaction_id: i64,
) -> DeleteForPullRequestComment {
    DeleteForPullRequestComment {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&comment_id)
            .path(&reaction_id),
    }
}

/// The request of [`delete_for_pull_request_comment`](delete_for_pull_request_comment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteForPullRequestComment {
    pub(crate) parts: Parts,
}

/// List reactions for a release.
///
/// List the reactions to a [release](https://docs.github.com/rest/releases/releases#get-a-release).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/reactions/reactions#list-reactions-for-a-release>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `release_id`: The unique identifier of the release.
///
/// `GET /repos/{owner}/{repo}/releases/{release_id}/reactions`
///
/// - 200: a list of [`Reaction`](crate::models::Reaction)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListForRelease::pages), [`items`](ListForRelease::items).
pub fn list_for_release(
    owner: impl Into<String>,
    repo: impl Into<String>,
    release_id: i64,
) -> ListForRelease {
    ListForRelease {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&release_id),
    }
}

/// The request of [`list_for_release`](list_for_release()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListForRelease {
    pub(crate) parts: Parts,
}

impl ListForRelease {
    /// Returns a single [reaction type](https://docs.github.com/rest/reactions/reactions#about-reactions). Omit this parameter to list all reactions to a release.
    pub fn content(mut self, content: impl Into<ListForReleaseContent>) -> Self {
        self.parts.query("content", &content.into());
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1releases~1{release_id}~1reactions/get/parameters/3/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListForReleaseContent {
    /// `+1`
    Plus1,
    /// `laugh`
    Laugh,
    /// `heart`
    Heart,
    /// `hooray`
    Hooray,
    /// `rocket`
    Rocket,
    /// `eyes`
    Eyes,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Create reaction for a release.
///
/// Create a reaction to a [release](https://docs.github.com/rest/releases/releases#get-a-release). A response with a `Status: 200 OK` means that you already added the reaction type to this release.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/reactions/reactions#create-reaction-for-a-release>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `release_id`: The unique identifier of the release.
///
/// `POST /repos/{owner}/{repo}/releases/{release_id}/reactions`
///
/// - 200: [`Reaction`](crate::models::Reaction)
/// - 201: [`Reaction`](crate::models::Reaction)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_for_release(
    owner: impl Into<String>,
    repo: impl Into<String>,
    release_id: i64,
    content: impl Into<ListForReleaseContent>,
) -> CreateForRelease {
    CreateForRelease {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&release_id),
        body: CreateForReleaseBody::new(content),
    }
}

/// The request of [`create_for_release`](create_for_release()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateForRelease {
    pub(crate) parts: Parts,
    pub(crate) body: CreateForReleaseBody,
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1releases~1{release_id}~1reactions/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateForReleaseBody {
    /// The [reaction type](https://docs.github.com/rest/reactions/reactions#about-reactions) to add to the release.
    pub content: ListForReleaseContent,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateForReleaseBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(content: impl Into<ListForReleaseContent>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.content = content.into();
        new
    }
}

/// Delete a release reaction.
///
/// > **Note:**
/// > You can also specify a repository by `repository_id` using the route `DELETE delete /repositories/:repository_id/releases/:release_id/reactions/:reaction_id`.
///
/// Delete a reaction to a [release](https://docs.github.com/rest/releases/releases#get-a-release).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/reactions/reactions#delete-a-release-reaction>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `release_id`: The unique identifier of the release.
/// - `reaction_id`: The unique identifier of the reaction.
///
/// `DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn delete_for_release(
    owner: impl Into<String>,
    repo: impl Into<String>,
    release_id: i64,
    reaction_id: i64,
) -> DeleteForRelease {
    DeleteForRelease {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&release_id)
            .path(&reaction_id),
    }
}

/// The request of [`delete_for_release`](delete_for_release()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteForRelease {
    pub(crate) parts: Parts,
}
