// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `gists`: gists.

use octoforge_runtime::{DateTime, Extra, Map, Parts, Value};

/// List gists for the authenticated user.
///
/// Lists the authenticated user's gists or if called anonymously, this endpoint returns all public gists:
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/gists/gists#list-gists-for-the-authenticated-user>).
///
/// `GET /gists`
///
/// - 200: a list of [`BaseGist`](crate::models::BaseGist)
/// - 304: no content
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](List::pages), [`items`](List::items).
#[inline]
pub fn list() -> List {
    List { parts: Parts::new() }
}

/// The request of [`list`](list()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    pub(crate) parts: Parts,
}

impl List {
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

/// Create a gist.
///
/// Allows you to add a new gist with one or more files.
///
/// > **Note:**
/// > Don't name your files "gistfile" with a numerical suffix. This is the format of the automatic naming scheme that Gist uses internally.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/gists/gists#create-a-gist>).
///
/// `POST /gists`
///
/// - 201: [`GistSimple`](crate::models::GistSimple)
/// - 304: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn create(files: impl Into<Map<CreateBodyFilesValue>>) -> Create {
    Create {
        parts: Parts::new(),
        body: CreateBody::new(files),
    }
}

/// The request of [`create`](create()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    pub(crate) parts: Parts,
    pub(crate) body: CreateBody,
}

impl Create {
    /// Description of the gist
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }

    /// Sets `public`.
    pub fn public(mut self, public: impl Into<CreateBodyPublicChoice>) -> Self {
        self.body.public = Some(public.into());
        self
    }
}

/// Described at `/paths/~1gists/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateBody {
    /// Description of the gist
    pub description: Option<String>,
    /// Names and content for the files that make up the gist
    pub files: Map<CreateBodyFilesValue>,
    /// `public`
    pub public: Option<CreateBodyPublicChoice>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(files: impl Into<Map<CreateBodyFilesValue>>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.files = files.into();
        new
    }
}

/// Described at `/paths/~1gists/post/requestBody/content/application~1json/schema/properties/public`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum CreateBodyPublicChoice {
    /// A boolean.
    Boolean(bool),
    /// [`CreateTrueFalse`](crate::gists::CreateTrueFalse).
    CreateTrueFalse(CreateTrueFalse),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<bool> for CreateBodyPublicChoice {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<CreateTrueFalse> for CreateBodyPublicChoice {
    #[inline]
    fn from(value: CreateTrueFalse) -> Self {
        Self::CreateTrueFalse(value)
    }
}

/// Described at `/paths/~1gists/post/requestBody/content/application~1json/schema/properties/files/additionalProperties`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateBodyFilesValue {
    /// Content of the file
    pub content: String,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateBodyFilesValue {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.content = content.into();
        new
    }
}

/// Described at `/paths/~1gists/post/requestBody/content/application~1json/schema/properties/public/oneOf/1`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateTrueFalse {
    /// `true`
    True,
    /// `false`
    False,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// List public gists.
///
/// List public gists sorted by most recently updated to least recently updated.
///
/// Note: With [pagination](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api), you can fetch up to 3000 gists. For example, you can fetch 100 pages with 30 gists per page or 30 pages with 100 gists per page.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/gists/gists#list-public-gists>).
///
/// `GET /gists/public`
///
/// - 200: a list of [`BaseGist`](crate::models::BaseGist)
/// - 304: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListPublic::pages), [`items`](ListPublic::items).
#[inline]
pub fn list_public() -> ListPublic {
    ListPublic { parts: Parts::new() }
}

/// The request of [`list_public`](list_public()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPublic {
    pub(crate) parts: Parts,
}

impl ListPublic {
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

/// List starred gists.
///
/// List the authenticated user's starred gists:
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/gists/gists#list-starred-gists>).
///
/// `GET /gists/starred`
///
/// - 200: a list of [`BaseGist`](crate::models::BaseGist)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListStarred::pages), [`items`](ListStarred::items).
#[inline]
pub fn list_starred() -> ListStarred {
    ListStarred { parts: Parts::new() }
}

/// The request of [`list_starred`](list_starred()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListStarred {
    pub(crate) parts: Parts,
}

impl ListStarred {
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

/// Get a gist.
///
/// Gets a specified gist.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github.raw+json`**: Returns the raw markdown. This is the default if you do not pass any specific media type.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/gists/gists#get-a-gist>).
///
/// - `gist_id`: The unique identifier of the gist.
///
/// `GET /gists/{gist_id}`
///
/// - 200: [`GistSimple`](crate::models::GistSimple)
/// - 304: no content
/// - 403: [`ForbiddenGistResponse403`](crate::models::ForbiddenGistResponse403)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get(gist_id: impl Into<String>) -> Get {
    Get {
        parts: Parts::new().path(&gist_id.into()),
    }
}

/// The request of [`get`](get()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    pub(crate) parts: Parts,
}

/// Delete a gist.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/gists/gists#delete-a-gist>).
///
/// - `gist_id`: The unique identifier of the gist.
///
/// `DELETE /gists/{gist_id}`
///
/// - 204: no content
/// - 304: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn delete(gist_id: impl Into<String>) -> Delete {
    Delete {
        parts: Parts::new().path(&gist_id.into()),
    }
}

/// The request of [`delete`](delete()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete {
    pub(crate) parts: Parts,
}

/// List gist commits.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/gists/gists#list-gist-commits>).
///
/// - `gist_id`: The unique identifier of the gist.
///
/// `GET /gists/{gist_id}/commits`
///
/// - 200: a list of [`GistCommit`](crate::models::GistCommit)
/// - 304: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListCommits::pages), [`items`](ListCommits::items).
pub fn list_commits(gist_id: impl Into<String>) -> ListCommits {
    ListCommits {
        parts: Parts::new().path(&gist_id.into()),
    }
}

/// The request of [`list_commits`](list_commits()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCommits {
    pub(crate) parts: Parts,
}

impl ListCommits {
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

/// List gist forks.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/gists/gists#list-gist-forks>).
///
/// - `gist_id`: The unique identifier of the gist.
///
/// `GET /gists/{gist_id}/forks`
///
/// - 200: a list of [`GistSimple`](crate::models::GistSimple)
/// - 304: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListForks::pages), [`items`](ListForks::items).
pub fn list_forks(gist_id: impl Into<String>) -> ListForks {
    ListForks {
        parts: Parts::new().path(&gist_id.into()),
    }
}

/// The request of [`list_forks`](list_forks()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListForks {
    pub(crate) parts: Parts,
}

impl ListForks {
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

/// Fork a gist.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/gists/gists#fork-a-gist>).
///
/// - `gist_id`: The unique identifier of the gist.
///
/// `POST /gists/{gist_id}/forks`
///
/// - 201: [`BaseGist`](crate::models::BaseGist)
/// - 304: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn fork(gist_id: impl Into<String>) -> Fork {
    Fork {
        parts: Parts::new().path(&gist_id.into()),
    }
}

/// The request of [`fork`](fork()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Fork {
    pub(crate) parts: Parts,
}

/// Check if a gist is starred.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/gists/gists#check-if-a-gist-is-starred>).
///
/// - `gist_id`: The unique identifier of the gist.
///
/// `GET /gists/{gist_id}/star`
///
/// - 204: no content
/// - 304: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`EmptyObject`](crate::models::EmptyObject)
///
/// [How to send it](crate#sending).
pub fn check_is_starred(gist_id: impl Into<String>) -> CheckIsStarred {
    CheckIsStarred {
        parts: Parts::new().path(&gist_id.into()),
    }
}

/// The request of [`check_is_starred`](check_is_starred()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckIsStarred {
    pub(crate) parts: Parts,
}

/// Star a gist.
///
/// Note that you'll need to set `Content-Length` to zero when calling out to this endpoint. For more information, see "[HTTP method](https://docs.github.com/rest/guides/getting-started-with-the-rest-api#http-method)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/gists/gists#star-a-gist>).
///
/// - `gist_id`: The unique identifier of the gist.
///
/// `PUT /gists/{gist_id}/star`
///
/// - 204: no content
/// - 304: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn star(gist_id: impl Into<String>) -> Star {
    Star {
        parts: Parts::new().path(&gist_id.into()),
    }
}

/// The request of [`star`](star()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Star {
    pub(crate) parts: Parts,
}

/// Unstar a gist.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/gists/gists#unstar-a-gist>).
///
/// - `gist_id`: The unique identifier of the gist.
///
/// `DELETE /gists/{gist_id}/star`
///
/// - 204: no content
/// - 304: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn unstar(gist_id: impl Into<String>) -> Unstar {
    Unstar {
        parts: Parts::new().path(&gist_id.into()),
    }
}

/// The request of [`unstar`](unstar()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Unstar {
    pub(crate) parts: Parts,
}

/// Get a gist revision.
///
/// Gets a specified gist revision.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github.raw+json`**: Returns the raw markdown. This is the default if you do not pass any specific media type.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/gists/gists#get-a-gist-revision>).
///
/// - `gist_id`: The unique identifier of the gist.
///
/// `GET /gists/{gist_id}/{sha}`
///
/// - 200: [`GistSimple`](crate::models::GistSimple)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn get_revision(gist_id: impl Into<String>, sha: impl Into<String>) -> GetRevision {
    GetRevision {
        parts: Parts::new().path(&gist_id.into()).path(&sha.into()),
    }
}

/// The request of [`get_revision`](get_revision()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRevision {
    pub(crate) parts: Parts,
}

/// List gists for a user.
///
/// Lists public gists for the specified user:
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/gists/gists#list-gists-for-a-user>).
///
/// - `username`: The handle for the GitHub user account.
///
/// `GET /users/{username}/gists`
///
/// - 200: a list of [`BaseGist`](crate::models::BaseGist)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListForUser::pages), [`items`](ListForUser::items).
pub fn list_for_user(username: impl Into<String>) -> ListForUser {
    ListForUser {
        parts: Parts::new().path(&username.into()),
    }
}

/// The request of [`list_for_user`](list_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListForUser {
    pub(crate) parts: Parts,
}

impl ListForUser {
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
