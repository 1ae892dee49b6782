// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `pulls`: comments.

use octoforge_runtime::{DateTime, Extra, Parts};
use crate::models;

/// List review comments in a repository.
///
/// Lists review comments for all pull requests in a repository. By default,
/// review comments are in ascending order by ID.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github-commitcomment.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github-commitcomment.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github-commitcomment.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github-commitcomment.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pulls/comments#list-review-comments-in-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/pulls/comments`
///
/// - 200: a list of [`PullRequestReviewComment`](crate::models::PullRequestReviewComment)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListReviewCommentsForRepo::pages), [`items`](ListReviewCommentsForRepo::items).
pub fn list_review_comments_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListReviewCommentsForRepo {
    ListReviewCommentsForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_review_comments_for_repo`](list_review_comments_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListReviewCommentsForRepo {
    pub(crate) parts: Parts,
}

impl ListReviewCommentsForRepo {
    /// Sets `sort`.
    pub fn sort(mut self, sort: impl Into<ListReviewCommentsForRepoSort>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }

    /// The direction to sort results. Ignored without `sort` parameter.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
        self
    }

    /// Only show results that were last updated after the given time. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub fn since(mut self, since: impl Into<DateTime>) -> Self {
        self.parts.query("since", &since.into());
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

/// Described at `/paths/~1repos~1{owner}~1{repo}~1pulls~1comments/get/parameters/2/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListReviewCommentsForRepoSort {
    /// `created`
    Created,
    /// `updated`
    Updated,
    /// `created_at`
    CreatedAt,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Get a review comment for a pull request.
///
/// Provides details for a specified review comment.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github-commitcomment.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github-commitcomment.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github-commitcomment.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github-commitcomment.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pulls/comments#get-a-review-comment-for-a-pull-request>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `comment_id`: The unique identifier of the comment.
///
/// `GET /repos/{owner}/{repo}/pulls/comments/{comment_id}`
///
/// - 200: [`PullRequestReviewComment`](crate::models::PullRequestReviewComment)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_review_comment(
    owner: impl Into<String>,
    repo: impl Into<String>,
    comment_id: i64,
) -> GetReviewComment {
    GetReviewComment {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&comment_id),
    }
}

/// The request of [`get_review_comment`](get_review_comment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetReviewComment {
    pub(crate) parts: Parts,
}

/// Delete a review comment for a pull request.
///
/// Deletes a review comment.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pulls/comments#delete-a-review-comment-for-a-pull-request>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `comment_id`: The unique identifier of the comment.
///
/// `DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_review_comment(
    owner: impl Into<String>,
    repo: impl Into<String>,
    comment_id: i64,
) -> DeleteReviewComment {
    DeleteReviewComment {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&comment_id),
    }
}

/// The request of [`delete_review_comment`](delete_review_comment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteReviewComment {
    pub(crate) parts: Parts,
}

/// Update a review comment for a pull request.
///
/// Edits the content of a specified review comment.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github-commitcomment.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github-commitcomment.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github-commitcomment.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github-commitcomment.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pulls/comments#update-a-review-comment-for-a-pull-request>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `comment_id`: The unique identifier of the comment.
///
/// `PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}`
///
/// - 200: [`PullRequestReviewComment`](crate::models::PullRequestReviewComment)
///
/// [How to send it](crate#sending).
pub fn update_review_comment(
    owner: impl Into<String>,
    repo: impl Into<String>,
    comment_id: i64,
    body: impl Into<String>,
) -> UpdateReviewComment {
    UpdateReviewComment {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&comment_id),
        body: models::GistsCreateCommentBody::new(body),
    }
}

/// The request of [`update_review_comment`](update_review_comment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateReviewComment {
    pub(crate) parts: Parts,
    pub(crate) body: models::GistsCreateCommentBody,
}

/// List review comments on a pull request.
///
/// Lists all review comments for a specified pull request. By default, review comments
/// are in ascending order by ID.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github-commitcomment.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github-commitcomment.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github-commitcomment.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github-commitcomment.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pulls/comments#list-review-comments-on-a-pull-request>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `pull_number`: The number that identifies the pull request.
///
/// `GET /repos/{owner}/{repo}/pulls/{pull_number}/comments`
///
/// - 200: a list of [`PullRequestReviewComment`](crate::models::PullRequestReviewComment)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListReviewComments::pages), [`items`](ListReviewComments::items).
pub fn list_review_comments(
    owner: impl Into<String>,
    repo: impl Into<String>,
    pull_number: i64,
) -> ListReviewComments {
    ListReviewComments {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&pull_number),
    }
}

/// The request of [`list_review_comments`](list_review_comments()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListReviewComments {
    pub(crate) parts: Parts,
}

impl ListReviewComments {
    /// The property to sort the results by.
    pub fn sort(mut self, sort: impl Into<models::CreatedUpdated>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }

    /// The direction to sort results. Ignored without `sort` parameter.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
        self
    }

    /// Only show results that were last updated after the given time. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub fn since(mut self, since: impl Into<DateTime>) -> Self {
        self.parts.query("since", &since.into());
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

/// Create a review comment for a pull request.
///
/// Creates a review comment on the diff of a specified pull request. To add a regular comment to a pull request timeline, see "[Create an issue comment](https://docs.github.com/rest/issues/comments#create-an-issue-comment)."
///
/// If your comment applies to more than one line in the pull request diff, you should use the parameters `line`, `side`, and optionally `start_line` and `start_side` in your request.
///
/// The `position` parameter is closing down. If you use `position`, the `line`, `side`, `start_line`, and `start_side` parameters are not required.
///
/// This endpoint triggers [notifications](https://docs.github.com/github/managing-subscriptions-and-notifications-on-github/about-notifications). Creating content too quickly using this endpoint may result in secondary rate limiting. For more information, see "[Rate limits for the API](https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits)"
/// and "[Best practices for using the REST API](https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api)."
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github-commitcomment.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github-commitcomment.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github-commitcomment.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github-commitcomment.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pulls/comments#create-a-review-comment-for-a-pull-request>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `pull_number`: The number that identifies the pull request.
///
/// `POST /repos/{owner}/{repo}/pulls/{pull_number}/comments`
///
/// - 201: [`PullRequestReviewComment`](crate::models::PullRequestReviewComment)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_review_comment(
    owner: impl Into<String>,
    repo: impl Into<String>,
    pull_number: i64,
    body: impl Into<String>,
    commit_id: impl Into<String>,
    path: impl Into<String>,
) -> CreateReviewComment {
    CreateReviewComment {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&pull_number),
        body: CreateReviewCommentBody::new(body, commit_id, path),
    }
}

/// The request of [`create_review_comment`](create_review_comment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateReviewComment {
    pub(crate) parts: Parts,
    pub(crate) body: CreateReviewCommentBody,
}

impl CreateReviewComment {
    /// **This parameter is closing down. Use `line` instead**. The position in the diff where you want to add a review comment. Note this value is not the same as the line number in the file. The position value equals the number of lines down from the first "@@" hunk header in the file you want to add a comment. The line just below the "@@" line is position 1, the next line is position 2, and so on. The position in the diff continues to increase through lines of whitespace and additional hunks until the beginning of a new file.
    #[deprecated]
    #[expect(deprecated, reason = "what is deprecated can still be set")]
    #[inline]
    pub fn position(mut self, position: i64) -> Self {
        self.body.position = Some(position);
        self
    }

    /// In a split diff view, the side of the diff that the pull request's changes appear on. Can be `LEFT` or `RIGHT`. Use `LEFT` for deletions that appear in red. Use `RIGHT` for additions that appear in green or unchanged lines that appear in white and are shown for context. For a multi-line comment, side represents whether the last line of the comment range is a deletion or addition. For more information, see "[Diff view options](https://docs.github.com/articles/about-comparing-branches-in-pull-requests#diff-view-options)" in the GitHub Help documentation.
    pub fn side(mut self, side: impl Into<models::LeftRight>) -> Self {
        self.body.side = Some(side.into());
        self
    }

    /// **Required unless using `subject_type:file`**. The line of the blob in the pull request diff that the comment applies to. For a multi-line comment, the last line of the range that your comment applies to.
    #[inline]
    pub fn line(mut self, line: i64) -> Self {
        self.body.line = Some(line);
        self
    }

    /// **Required when using multi-line comments unless using `in_reply_to`**. The `start_line` is the first line in the pull request diff that your multi-line comment applies to. To learn more about multi-line comments, see "[Commenting on a pull request](https://docs.github.com/articles/commenting-on-a-pull-request#adding-line-comments-to-a-pull-request)" in the GitHub Help documentation.
    #[inline]
    pub fn start_line(mut self, start_line: i64) -> Self {
        self.body.start_line = Some(start_line);
        self
    }

    /// **Required when using multi-line comments unless using `in_reply_to`**. The `start_side` is the starting side of the diff that the comment applies to. Can be `LEFT` or `RIGHT`. To learn more about multi-line comments, see "[Commenting on a pull request](https://docs.github.com/articles/commenting-on-a-pull-request#adding-line-comments-to-a-pull-request)" in the GitHub Help documentation. See `side` in this table for additional context.
    pub fn start_side(
        mut self,
        start_side: impl Into<CreateReviewCommentBodyStartSide>,
    ) -> Self {
        self.body.start_side = Some(start_side.into());
        self
    }

    /// The ID of the review comment to reply to. To find the ID of a review comment with ["List review comments on a pull request"](https://docs.github.com/rest/#list-review-comments-on-a-pull-request). When specified, all parameters other than `body` in the request body are ignored.
    #[inline]
    pub fn in_reply_to(mut self, in_reply_to: i64) -> Self {
        self.body.in_reply_to = Some(in_reply_to);
        self
    }

    /// The level at which the comment is targeted.
    pub fn subject_type(mut self, subject_type: impl Into<models::SubjectType>) -> Self {
        self.body.subject_type = Some(subject_type.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1pulls~1{pull_number}~1comments/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateReviewCommentBody {
    /// The text of the review comment.
    pub body: String,
    /// The SHA of the commit needing a comment. Not using the latest commit SHA may render your comment outdated if a subsequent commit modifies the line you specify as the `position`.
    pub commit_id: String,
    /// The relative path to the file that necessitates a comment.
    pub path: String,
    /// **This parameter is closing down. Use `line` instead**. The position in the diff where you want to add a review comment. Note this value is not the same as the line number in the file. The position value equals the number of lines down from the first "@@" hunk header in the file you want to add a comment. The line just below the "@@" line is position 1, the next line is position 2, and so on. The position in the diff continues to increase through lines of whitespace and additional hunks until the beginning of a new file.
    #[deprecated]
    pub position: Option<i64>,
    /// In a split diff view, the side of the diff that the pull request's changes appear on. Can be `LEFT` or `RIGHT`. Use `LEFT` for deletions that appear in red. Use `RIGHT` for additions that appear in green or unchanged lines that appear in white and are shown for context. For a multi-line comment, side represents whether the last line of the comment range is a deletion or addition. For more information, see "[Diff view options](https://docs.github.com/articles/about-comparing-branches-in-pull-requests#diff-view-options)" in the GitHub Help documentation.
    pub side: Option<models::LeftRight>,
    /// **Required unless using `subject_type:file`**. The line of the blob in the pull request diff that the comment applies to. For a multi-line comment, the last line of the range that your comment applies to.
    pub line: Option<i64>,
    /// **Required when using multi-line comments unless using `in_reply_to`**. The `start_line` is the first line in the pull request diff that your multi-line comment applies to. To learn more about multi-line comments, see "[Commenting on a pull request](https://docs.github.com/articles/commenting-on-a-pull-request#adding-line-comments-to-a-pull-request)" in the GitHub Help documentation.
    pub start_line: Option<i64>,
    /// **Required when using multi-line comments unless using `in_reply_to`**. The `start_side` is the starting side of the diff that the comment applies to. Can be `LEFT` or `RIGHT`. To learn more about multi-line comments, see "[Commenting on a pull request](https://docs.github.com/articles/commenting-on-a-pull-request#adding-line-comments-to-a-pull-request)" in the GitHub Help documentation. See `side` in this table for additional context.
    pub start_side: Option<CreateReviewCommentBodyStartSide>,
    /// The ID of the review comment to reply to. To find the ID of a review comment with ["List review comments on a pull request"](https://docs.github.com/rest/#list-review-comments-on-a-pull-request). When specified, all parameters other than `body` in the request body are ignored.
    pub in_reply_to: Option<i64>,
    /// The level at which the comment is targeted.
    pub subject_type: Option<models::SubjectType>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateReviewCommentBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(
        body: impl Into<String>,
        commit_id: impl Into<String>,
        path: impl Into<String>,
    ) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.body = body.into();
        new.commit_id = commit_id.into();
        new.path = path.into();
        new
    }
}

/// **Required when using multi-line comments unless using `in_reply_to`**. The `start_side` is the starting side of the diff that the comment applies to. Can be `LEFT` or `RIGHT`. To learn more about multi-line comments, see "[Commenting on a pull request](https://docs.github.com/articles/commenting-on-a-pull-request#adding-line-comments-to-a-pull-request)" in the GitHub Help documentation. See `side` in this table for additional context.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateReviewCommentBodyStartSide {
    /// `LEFT`
    Left,
    /// `RIGHT`
    Right,
    /// `side`
    Side,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Create a reply for a review comment.
///
/// Creates a reply to a review comment for a pull request. For the `comment_id`, provide the ID of the review comment you are replying to. This must be the ID of a _top-level review comment_, not a reply to that comment. Replies to replies are not supported.
///
/// This endpoint triggers [notifications](https://docs.github.com/github/managing-subscriptions-and-notifications-on-github/about-notifications). Creating content too quickly using this endpoint may result in secondary rate limiting. For more information, see "[Rate limits for the API](https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits)"
/// and "[Best practices for using the REST API](https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api)."
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github-commitcomment.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github-commitcomment.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github-commitcomment.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github-commitcomment.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/pulls/comments#create-a-reply-for-a-review-comment>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `pull_number`: The number that identifies the pull request.
/// - `comment_id`: The unique identifier of the comment.
///
/// `POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies`
///
/// - 201: [`PullRequestReviewComment`](crate::models::PullRequestReviewComment)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn create_reply_for_review_comment(
    owner: impl Into<String>,
    repo: impl Into<String>,
    pull_number: i64,
    comment_id: i64,
    body: impl Into<String>,
) -> CreateReplyForReviewComment {
    CreateReplyForReviewComment {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&pull_number)
            .path(&comment_id),
        body: models::GistsCreateCommentBody::new(body),
    }
}

/// The request of [`create_reply_for_review_comment`](create_reply_for_review_comment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateReplyForReviewComment {
    pub(crate) parts: Parts,
    pub(crate) body: models::GistsCreateCommentBody,
}
