//! Request bodies. Takes the body of an endpoint; gives the bytes to send.
//!
//! ```text
//! let body = Body::Text("# Title");
//! ```

use bytes::Bytes;

use super::operation::Operation;
use super::upload::Upload;
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
    /// Bytes that may not be in memory, such as those of a file.
    Upload(&'a Upload),
}

impl Body<'_> {
    /// Returns the body to send; `None` for no body.
    ///
    /// An optional JSON body in which nothing is set is left out: `{}` has the same meaning, and some servers reject
    /// it.
    pub(crate) fn into_payload(self, operation: &Operation) -> Option<Upload> {
        match self {
            Self::None => None,
            Self::Json(value) if !operation.body_required && value.is_absent() => None,
            Self::Json(value) => {
                let text = to_vec(value);
                (operation.body_required || text != b"{}").then(|| text.into())
            }
            Self::Text(text) => Some(Bytes::copy_from_slice(text.as_bytes()).into()),
            Self::Bytes(bytes) => Some(bytes.clone().into()),
            Self::Upload(upload) => Some(upload.clone()),
        }
    }
}
