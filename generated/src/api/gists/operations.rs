// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `gists`: operations.

use octoforge_runtime::{Extra, Map, Maybe, Parts};

/// Update a gist.
///
/// Allows you to update a gist's description and to update, delete, or rename gist files. Files from the previous version of the gist that aren't explicitly changed during an edit are unchanged.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/reference/gists/#update-a-gist>).
///
/// - `gist_id`: The unique identifier of the gist.
///
/// `PATCH /gists/{gist_id}`
///
/// - 200: [`GistSimple`](crate::models::GistSimple)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn update(gist_id: impl Into<String>) -> Update {
    Update {
        parts: Parts::new().path(&gist_id.into()),
        body: UpdateBody::default(),
    }
}

/// The request of [`update`](update()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateBody,
}

impl Update {
    /// The description of the gist.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }

    /// The gist files to be updated, renamed, or deleted. Each `key` must match the current filename
    /// (including extension) of the targeted gist file. For example: `hello.py`.
    ///
    /// To delete a file, set the whole file to null. For example: `hello.py : null`.
    pub fn files(mut self, files: impl Into<Map<Option<UpdateBodyFilesValue>>>) -> Self {
        self.body.files = Some(files.into());
        self
    }
}

/// Described at `/paths/~1gists~1{gist_id}/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateBody {
    /// The description of the gist.
    pub description: Option<String>,
    /// The gist files to be updated, renamed, or deleted. Each `key` must match the current filename
    /// (including extension) of the targeted gist file. For example: `hello.py`.
    ///
    /// To delete a file, set the whole file to null. For example: `hello.py : null`.
    pub files: Option<Map<Option<UpdateBodyFilesValue>>>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Described at `/paths/~1gists~1{gist_id}/patch/requestBody/content/application~1json/schema/properties/files/additionalProperties`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateBodyFilesValue {
    /// The new content of the file.
    pub content: Option<String>,
    /// The new filename for the file.
    pub filename: Maybe<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateBodyFilesValue {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
