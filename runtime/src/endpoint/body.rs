//! Request bodies. Takes the body of an endpoint; gives the bytes to send.
//!
//! ```text
//! let body = Body::Text("# Title");
//! ```

use bytes::Bytes;

use super::form::Form;
use super::operation::Operation;
use super::upload::Upload;
use crate::error::BuildError;
use crate::json::{Json, to_vec};

/// The body of a request, borrowed from its endpoint.
#[derive(Clone, Copy, Debug, Default)]
pub enum Body<'a> {
    /// No body.
    #[default]
    None,
    /// A value that is sent as JSON.
    Json(&'a dyn Json),
    /// Text, sent as UTF-8.
    Text(&'a str),
    /// Bytes, sent as they are.
    Bytes(&'a Bytes),
    /// A form, sent as the content type of the operation says: `multipart/…` or URL-encoded.
    Form(&'a Form),
    /// Bytes that may not be in memory, such as those of a file.
    Upload(&'a Upload),
}

impl Body<'_> {
    /// Returns the body to send; `None` for no body.
    ///
    /// An optional JSON body in which nothing is set is left out: `{}` has the same meaning, and some servers reject
    /// it.
    ///
    /// # Errors
    ///
    /// [`BuildError::Parameter`] for a form with a file that its media type has no place for.
    pub(crate) fn into_payload(self, operation: &Operation) -> Result<Option<Upload>, BuildError> {
        Ok(match self {
            Self::None => None,
            Self::Json(value) if !operation.body_required && value.is_absent() => None,
            Self::Json(value) => {
                let text = to_vec(value);
                (operation.body_required || text != b"{}").then(|| text.into())
            }
            Self::Text(text) => Some(Bytes::copy_from_slice(text.as_bytes()).into()),
            Self::Bytes(bytes) => Some(bytes.clone().into()),
            Self::Upload(upload) => Some(upload.clone()),
            Self::Form(form) if !operation.body_required && form.is_empty() => None,
            Self::Form(form) if operation.content_type.starts_with("multipart/") => {
                Some(form.multipart(operation.content_type))
            }
            Self::Form(form) => {
                const FILE: &str =
                    "a file that is not in memory has no place in a URL-encoded form";
                let text = form.urlencoded();
                let text = text.map_err(|name| BuildError::parameter(operation.id, name, FILE))?;
                Some(Bytes::from(text).into())
            }
        })
    }
}
