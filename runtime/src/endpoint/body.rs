//! Request bodies. Takes what an endpoint holds; gives the bytes to send.
//!
//! ```text
//! let body = Body::Text("# Title");
//! ```

use bytes::Bytes;

use super::operation::Operation;
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
}

impl Body<'_> {
    /// The bytes to send, or `None` for no body at all.
    ///
    /// An optional JSON body in which nothing is set is left out: `{}` says no more than no body,
    /// and servers that take none may refuse one.
    pub(crate) fn into_bytes(self, operation: &Operation) -> Option<Bytes> {
        match self {
            Self::None => None,
            Self::Json(value) if !operation.body_required && value.is_absent() => None,
            Self::Json(value) => {
                let text = to_vec(value);
                (operation.body_required || text != b"{}").then(|| text.into())
            }
            Self::Text(text) => Some(Bytes::copy_from_slice(text.as_bytes())),
            Self::Bytes(bytes) => Some(bytes.clone()),
        }
    }
}
