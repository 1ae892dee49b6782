// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `git`: blobs.

use octoforge_runtime::{Extra, Parts, Value};
use crate::models;

/// Create a blob.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/git/blobs#create-a-blob>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `POST /repos/{owner}/{repo}/git/blobs`
///
/// - 201: [`ShortBlob`](crate::models::ShortBlob)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`BasicError`](crate::models::BasicError)
/// - 422: [`CreateBlobResponse422`](crate::git::CreateBlobResponse422)
///
/// [How to send it](crate#sending).
pub fn create_blob(
    owner: impl Into<String>,
    repo: impl Into<String>,
    content: impl Into<String>,
) -> CreateBlob {
    CreateBlob {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: CreateBlobBody::new(content),
    }
}

/// The request of [`create_blob`](create_blob()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateBlob {
    pub(crate) parts: Parts,
    pub(crate) body: CreateBlobBody,
}

impl CreateBlob {
    /// The encoding used for `content`. Currently, `"utf-8"` and `"base64"` are supported.
    pub fn encoding(mut self, encoding: impl Into<String>) -> Self {
        self.body.encoding = Some(encoding.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1git~1blobs/post/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateBlobBody {
    /// The new blob's content.
    pub content: String,
    /// The encoding used for `content`. Currently, `"utf-8"` and `"base64"` are supported.
    pub encoding: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl CreateBlobBody {
    /// One in which only what is required is set.
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        let mut new: Self = octoforge_runtime::json::vacant();
        new.content = content.into();
        new
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1git~1blobs/post/responses/422/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum CreateBlobResponse422 {
    /// Validation Error.
    Validation(models::ValidationError),
    /// [`RepositoryRuleViolationError`](crate::models::RepositoryRuleViolationError).
    RepositoryRuleViolation(models::RepositoryRuleViolationError),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<models::ValidationError> for CreateBlobResponse422 {
    #[inline]
    fn from(value: models::ValidationError) -> Self {
        Self::Validation(value)
    }
}

impl From<models::RepositoryRuleViolationError> for CreateBlobResponse422 {
    #[inline]
    fn from(value: models::RepositoryRuleViolationError) -> Self {
        Self::RepositoryRuleViolation(value)
    }
}

/// Get a blob.
///
/// The `content` in the response will always be Base64 encoded.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github.raw+json`**: Returns the raw blob data.
/// - **`application/vnd.github+json`**: Returns a JSON representation of the blob with `content` as a base64 encoded string. This is the default if no media type is specified.
///
/// **Note** This endpoint supports blobs up to 100 megabytes in size.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/git/blobs#get-a-blob>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/git/blobs/{file_sha}`
///
/// - 200: [`Blob`](crate::models::Blob), or bytes (`application/vnd.github.raw+json`)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 409: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending). Other [media types](crate#media-types): [`raw`](GetBlob::raw).
pub fn get_blob(
    owner: impl Into<String>,
    repo: impl Into<String>,
    file_sha: impl Into<String>,
) -> GetBlob {
    GetBlob {
        parts: Parts::new().path(&owner.into()).path(&repo.into()).path(&file_sha.into()),
    }
}

/// The request of [`get_blob`](get_blob()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBlob {
    pub(crate) parts: Parts,
}

impl GetBlob {
    /// Asks for `application/vnd.github.raw+json`.
    #[inline]
    pub fn raw(self) -> GetBlobRaw {
        GetBlobRaw(self)
    }
}

/// [`get_blob`](get_blob()) asked for `application/vnd.github.raw+json`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBlobRaw(pub(crate) GetBlob);
