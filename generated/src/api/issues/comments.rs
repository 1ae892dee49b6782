// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `issues`: comments.

use octoforge_runtime::{DateTime, Parts};
use crate::models;

/// List issue comments for a repository.
///
/// You can use the REST API to list comments on issues and pull requests for a repository. Every pull request is an issue, but not every issue is a pull request.
///
/// By default, issue comments are ordered by ascending ID.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/comments#list-issue-comments-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/issues/comments`
///
/// - 200: a list of [`IssueComment`](crate::models::IssueComment)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListCommentsForRepo::pages), [`items`](ListCommentsForRepo::items).
pub fn list_comments_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListCommentsForRepo {
    ListCommentsForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_comments_for_repo`](list_comments_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCommentsForRepo {
    pub(crate) parts: Parts,
}

impl ListCommentsForRepo {
    /// The property to sort the results by.
    pub fn sort(mut self, sort: impl Into<models::CreatedUpdated>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }

    /// Either `asc` or `desc`. Ignored without the `sort` parameter.
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

/// Get an issue comment.
///
/// You can use the REST API to get comments on issues and pull requests. Every pull request is an issue, but not every issue is a pull request.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/comments#get-an-issue-comment>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `comment_id`: The unique identifier of the comment.
///
/// `GET /repos/{owner}/{repo}/issues/comments/{comment_id}`
///
/// - 200: [`IssueComment`](crate::models::IssueComment)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_comment(
    owner: impl Into<String>,
    repo: impl Into<String>,
    comment_id: i64,
) -> GetComment {
    GetComment {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&comment_id),
    }
}

/// The request of [`get_comment`](get_comment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetComment {
    pub(crate) parts: Parts,
}

/// Delete an issue comment.
///
/// You can use the REST API to delete comments on issues and pull requests. Every pull request is an issue, but not every issue is a pull request.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/comments#delete-an-issue-comment>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `comment_id`: The unique identifier of the comment.
///
/// `DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
pub fn delete_comment(
    owner: impl Into<String>,
    repo: impl Into<String>,
    comment_id: i64,
) -> DeleteComment {
    DeleteComment {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&comment_id),
    }
}

/// The request of [`delete_comment`](delete_comment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteComment {
    pub(crate) parts: Parts,
}

/// Update an issue comment.
///
/// You can use the REST API to update comments on issues and pull requests. Every pull request is an issue, but not every issue is a pull request.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/comments#update-an-issue-comment>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `comment_id`: The unique identifier of the comment.
///
/// `PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}`
///
/// - 200: [`IssueComment`](crate::models::IssueComment)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn update_comment(
    owner: impl Into<String>,
    repo: impl Into<String>,
    comment_id: i64,
    body: impl Into<String>,
) -> UpdateComment {
    UpdateComment {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&comment_id),
        body: models::GistsCreateCommentBody::new(body),
    }
}

/// The request of [`update_comment`](update_comment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateComment {
    pub(crate) parts: Parts,
    pub(crate) body: models::GistsCreateCommentBody,
}

/// Pin an issue comment.
///
/// You can use the REST API to pin comments on issues.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/comments#pin-an-issue-comment>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `comment_id`: The unique identifier of the comment.
///
/// `PUT /repos/{owner}/{repo}/issues/comments/{comment_id}/pin`
///
/// - 200: [`IssueComment`](crate::models::IssueComment)
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 410: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn pin_comment(
    owner: impl Into<String>,
    repo: impl Into<String>,
    comment_id: i64,
) -> PinComment {
    PinComment {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&comment_id),
    }
}

/// The request of [`pin_comment`](pin_comment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PinComment {
    pub(crate) parts: Parts,
}

/// Unpin an issue comment.
///
/// You can use the REST API to unpin comments on issues.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/comments#unpin-an-issue-comment>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `comment_id`: The unique identifier of the comment.
///
/// `DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/pin`
///
/// - 204: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 410: [`BasicError`](crate::models::BasicError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending).
pub fn unpin_comment(
    owner: impl Into<String>,
    repo: impl Into<String>,
    comment_id: i64,
) -> UnpinComment {
    UnpinComment {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&comment_id),
    }
}

/// The request of [`unpin_comment`](unpin_comment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnpinComment {
    pub(crate) parts: Parts,
}

/// List issue comments.
///
/// You can use the REST API to list comments on issues and pull requests. Every pull request is an issue, but not every issue is a pull request.
///
/// Issue comments are ordered by ascending ID.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/comments#list-issue-comments>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `issue_number`: The number that identifies the issue.
///
/// `GET /repos/{owner}/{repo}/issues/{issue_number}/comments`
///
/// - 200: a list of [`IssueComment`](crate::models::IssueComment)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 410: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListComments::pages), [`items`](ListComments::items).
pub fn list_comments(
    owner: impl Into<String>,
    repo: impl Into<String>,
    issue_number: i64,
) -> ListComments {
    ListComments {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&issue_number),
    }
}

/// The request of [`list_comments`](list_comments()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListComments {
    pub(crate) parts: Parts,
}

impl ListComments {
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

/// Create an issue comment.
///
/// You can use the REST API to create comments on issues and pull requests. Every pull request is an issue, but not every issue is a pull request.
///
/// This endpoint triggers [notifications](https://docs.github.com/github/managing-subscriptions-and-notifications-on-github/about-notifications).
/// Creating content too quickly using this endpoint may result in secondary rate limiting.
/// For more information, see "[Rate limits for the API](https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits)"
/// and "[Best practices for using the REST API](https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api)."
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/issues/comments#create-an-issue-comment>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `issue_number`: The number that identifies the issue.
///
/// `POST /repos/{owner}/{repo}/issues/{issue_number}/comments`
///
/// - 201: [`IssueComment`](crate::models::IssueComment)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 410: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_comment(
    owner: impl Into<String>,
    repo: impl Into<String>,
    issue_number: i64,
    body: impl Into<String>,
) -> CreateComment {
    CreateComment {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&issue_number),
        body: models::GistsCreateCommentBody::new(body),
    }
}

/// The request of [`create_comment`](create_comment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateComment {
    pub(crate) parts: Parts,
    pub(crate) body: models::GistsCreateCommentBody,
}
