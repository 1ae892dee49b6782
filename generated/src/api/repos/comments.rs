// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `repos`: comments.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// List commit comments for a repository.
///
/// Lists the commit comments for a specified repository. Comments are ordered by ascending ID.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github-commitcomment.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github-commitcomment.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github-commitcomment.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github-commitcomment.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/commits/comments#list-commit-comments-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/comments`
///
/// - 200: a list of [`CommitComment`](crate::models::CommitComment)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListCommitCommentsForRepo::pages), [`items`](ListCommitCommentsForRepo::items).
pub fn list_commit_comments_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListCommitCommentsForRepo {
    ListCommitCommentsForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_commit_comments_for_repo`](list_commit_comments_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCommitCommentsForRepo {
    pub(crate) parts: Parts,
}

impl ListCommitCommentsForRepo {
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

/// Get a commit comment.
///
/// Gets a specified commit comment.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github-commitcomment.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github-commitcomment.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github-commitcomment.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github-commitcomment.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/commits/comments#get-a-commit-comment>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `comment_id`: The unique identifier of the comment.
///
/// `GET /repos/{owner}/{repo}/comments/{comment_id}`
///
/// - 200: [`CommitComment`](crate::models::CommitComment)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_commit_comment(
    owner: impl Into<String>,
    repo: impl Into<String>,
    comment_id: i64,
) -> GetCommitComment {
    GetCommitComment {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&comment_id),
    }
}

/// The request of [`get_commit_comment`](get_commit_comment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCommitComment {
    pub(crate) parts: Parts,
}

/// Delete a commit comment.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/commits/comments#delete-a-commit-comment>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `comment_id`: The unique identifier of the comment.
///
/// `DELETE /repos/{owner}/{repo}/comments/{comment_id}`
///
/// - 204: no content
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_commit_comment(
    owner: impl Into<String>,
    repo: impl Into<String>,
    comment_id: i64,
) -> DeleteCommitComment {
    DeleteCommitComment {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&comment_id),
    }
}

/// The request of [`delete_commit_comment`](delete_commit_comment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCommitComment {
    pub(crate) parts: Parts,
}

/// Update a commit comment.
///
/// Updates the contents of a specified commit comment.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github-commitcomment.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github-commitcomment.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github-commitcomment.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github-commitcomment.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/commits/comments#update-a-commit-comment>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `comment_id`: The unique identifier of the comment.
///
/// `PATCH /repos/{owner}/{repo}/comments/{comment_id}`
///
/// - 200: [`CommitComment`](crate::models::CommitComment)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn update_commit_comment(
    owner: impl Into<String>,
    repo: impl Into<String>,
    comment_id: i64,
    body: impl Into<String>,
) -> UpdateCommitComment {
    UpdateCommitComment {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&comment_id),
        body: models::GistsCreateCommentBody::new(body),
    }
}

/// The request of [`update_commit_comment`](update_commit_comment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateCommitComment {
    pub(crate) parts: Parts,
    pub(crate) body: models::GistsCreateCommentBody,
}

/// List commit comments.
///
/// Lists the comments for a specified commit.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github-commitcomment.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github-commitcomment.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github-commitcomment.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github-commitcomment.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/commits/comments#list-commit-comments>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `commit_sha`: The SHA of the commit.
///
/// `GET /repos/{owner}/{repo}/commits/{commit_sha}/comments`
///
/// - 200: a list of [`CommitComment`](crate::models::CommitComment)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListCommentsForCommit::pages), [`items`](ListCommentsForCommit::items).
pub fn list_comments_for_commit(
    owner: impl Into<String>,
    repo: impl Into<String>,
    commit_sha: impl Into<String>,
) -> ListCommentsForCommit {
    ListCommentsForCommit {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&commit_sha.into()),
    }
}

/// The request of [`list_comments_for_commit`](list_comments_for_commit()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCommentsForCommit {
    pub(crate) parts: Parts,
}

impl ListCommentsForCommit {
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

/// Create a commit comment.
///
/// Create a comment for a commit using its `:commit_sha`.
///
/// Access to commit comments can be controlled by organization owners. For more information, see "[Managing commit comments for your organization](https://docs.github.com/organizations/managing-organization-settings/managing-commit-comments-for-your-organization)".
///
/// This endpoint triggers [notifications](https://docs.github.com/github/managing-subscriptions-and-notifications-on-github/about-notifications). Creating content too quickly using this endpoint may result in secondary rate limiting. For more information, see "[Rate limits for the API](https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits)" and "[Best practices for using the REST API](https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api)."
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github-commitcomment.raw+json`**: Returns the raw markdown body. Response will include `body`. This is the default if you do not pass any specific media type.
/// - **`application/vnd.github-commitcomment.text+json`**: Returns a text only representation of the markdown body. Response will include `body_text`.
/// - **`application/vnd.github-commitcomment.html+json`**: Returns HTML rendered from the body's markdown. Response will include `body_html`.
/// - **`application/vnd.github-commitcomment.full+json`**: Returns raw, text, and HTML representations. Response will include `body`, `body_text`, and `body_html`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/commits/comments#create-a-commit-comment>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
/// - `commit_sha`: The SHA of the commit.
///
/// `POST /repos/{owner}/{repo}/commits/{commit_sha}/comments`
///
/// - 201: [`CommitComment`](crate::models::CommitComment)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create_commit_comment(
    owner: impl Into<String>,
    repo: impl Into<String>,
    commit_sha: impl Into<String>,
    body: impl Into<String>,
) -> CreateCommitComment {
    CreateCommitComment {
        parts: Parts::new()
            .path(&owner.into())
            .path(&repo.into())
            .path(&commit_sha.into()),
        body: CreateCommitCommentBody::new(body),
    }
}

/// The request of [`create_commit_comment`](create_commit_comment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCommitComment {
    pub(crate) parts: Parts,
    pub(crate) body: CreateCommitCommentBody,
}

impl CreateCommitComment {
    /// Relative path of the file to comment on.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.body.path = Some(path.into());
        self
    }

    /// Line index in the diff to comment on.
    #[inline]
    pub fn position(mut self, position: i64) -> Self {
        self.body.position = Some(position);
        self
    }

    /// **Closing down notice**. Use **position** parameter instead. Line number in the file to comment on.
    #[inline]
    pub fn line(mut self, line: i64) -> Self {
        self.body.line = Some(line);
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1commits~1{commit_sha}~1comments/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateCommitCommentBody {
    /// The contents of the comment.
    pub body: String,
    /// Relative path of the file to comment on.
    pub path: Option<String>,
    /// Line index in the diff to comment on.
    pub position: Option<i64>,
    /// **Closing down notice**. Use **position** parameter instead. Line number in the file to comment on.
    pub line: Option<i64>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateCommitCommentBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(body: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.body = body.into();
        new
    }
}
