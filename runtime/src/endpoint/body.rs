//! Request bodies. Takes what an endpoint holds; gives what is to be sent.
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
    /// A value to be written as JSON.
    Json(&'a dyn Json),
    /// Text, sent in UTF-8.
    Text(&'a str),
    /// Bytes, sent as they are.
    Bytes(&'a Bytes),
    /// Bytes that may be elsewhere, such as in a file.
    Upload(&'a Upload),
}

impl Body<'_> {
    /// What is to be sent, or `None` for no body at all.
    ///
    /// An optional JSON body in which nothing is set is left out: `{}` says no more than no body,
    /// and servers that take none may refuse one.
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
