// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `gists`: comments.

use octoforge_runtime::Parts;
use crate::models;

/// List gist comments.
///
/// Lists the comments on a gist.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github.raw+json`**: Returns the raw markdown. This is the default if you do not pass any specific media type.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/gists/comments#list-gist-comments>).
///
/// - `gist_id`: The unique identifier of the gist.
///
/// `GET /gists/{gist_id}/comments`
///
/// - 200: a list of [`GistComment`](crate::models::GistComment)
/// - 304: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListComments::pages), [`items`](ListComments::items).
pub fn list_comments(gist_id: impl Into<String>) -> ListComments {
    ListComments {
        parts: Parts::new().path(&gist_id.into()),
    }
}

/// The request of [`list_comments`](list_comments()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListComments {
    pub(crate) parts: Parts,
}

impl ListComments {
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

/// Create a gist comment.
///
/// Creates a comment on a gist.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github.raw+json`**: Returns the raw markdown. This is the default if you do not pass any specific media type.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/gists/comments#create-a-gist-comment>).
///
/// - `gist_id`: The unique identifier of the gist.
///
/// `POST /gists/{gist_id}/comments`
///
/// - 201: [`GistComment`](crate::models::GistComment)
/// - 304: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn create_comment(
    gist_id: impl Into<String>,
    body: impl Into<String>,
) -> CreateComment {
    CreateComment {
        parts: Parts::new().path(&gist_id.into()),
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

/// Get a gist comment.
///
/// Gets a comment on a gist.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github.raw+json`**: Returns the raw markdown. This is the default if you do not pass any specific media type.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/gists/comments#get-a-gist-comment>).
///
/// - `gist_id`: The unique identifier of the gist.
/// - `comment_id`: The unique identifier of the comment.
///
/// `GET /gists/{gist_id}/comments/{comment_id}`
///
/// - 200: [`GistComment`](crate::models::GistComment)
/// - 304: no content
/// - 403: [`ForbiddenGistResponse403`](crate::models::ForbiddenGistResponse403)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_comment(gist_id: impl Into<String>, comment_id: i64) -> GetComment {
    GetComment {
        parts: Parts::new().path(&gist_id.into()).path(&comment_id),
    }
}

/// The request of [`get_comment`](get_comment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetComment {
    pub(crate) parts: Parts,
}

/// Delete a gist comment.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/gists/comments#delete-a-gist-comment>).
///
/// - `gist_id`: The unique identifier of the gist.
/// - `comment_id`: The unique identifier of the comment.
///
/// `DELETE /gists/{gist_id}/comments/{comment_id}`
///
/// - 204: no content
/// - 304: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete_comment(gist_id: impl Into<String>, comment_id: i64) -> DeleteComment {
    DeleteComment {
        parts: Parts::new().path(&gist_id.into()).path(&comment_id),
    }
}

/// The request of [`delete_comment`](delete_comment()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteComment {
    pub(crate) parts: Parts,
}

/// Update a gist comment.
///
/// Updates a comment on a gist.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github.raw+json`**: Returns the raw markdown. This is the default if you do not pass any specific media type.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/gists/comments#update-a-gist-comment>).
///
/// - `gist_id`: The unique identifier of the gist.
/// - `comment_id`: The unique identifier of the comment.
///
/// `PATCH /gists/{gist_id}/comments/{comment_id}`
///
/// - 200: [`GistComment`](crate::models::GistComment)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn update_comment(
    gist_id: impl Into<String>,
    comment_id: i64,
    body: impl Into<String>,
) -> UpdateComment {
    UpdateComment {
        parts: Parts::new().path(&gist_id.into()).path(&comment_id),
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
