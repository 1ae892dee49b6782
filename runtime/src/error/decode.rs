//! Errors of responses that do not match the description.
//!
//! ```text
//! actions/create-remove-token-for-repo: response 201: expires_at: expected a string, found null
//! ```

use std::fmt;

use bytes::Bytes;
use http::StatusCode;

use crate::json::{Json, JsonError, from_slice};
use crate::response::Meta;

/// A successful response whose body is not what the description declares: either the description or the service is
/// wrong. The body is kept, so that nothing is lost.
#[derive(Clone)]
pub struct DecodeError {
    operation: &'static str,
    meta: Box<Meta>,
    fault: Fault,
    body: Bytes,
}

/// The reason.
#[derive(Clone, Debug)]
pub(crate) enum Fault {
    /// JSON that does not match the type.
    Json(JsonError),
    /// An empty body, where this was expected.
    Empty(&'static str),
    /// A body that is not this, and may contain a secret.
    #[cfg(feature = "client")]
    Concealed(&'static str),
    /// A body that is not UTF-8, with the number of valid bytes before the error.
    Text(usize),
    /// A redirect without a usable `Location` header.
    Location,
    /// A status that is not declared.
    Status,
}

impl DecodeError {
    pub(crate) fn new(operation: &'static str, meta: Meta, fault: Fault, body: Bytes) -> Self {
        Self {
            operation,
            meta: meta.into(),
            fault,
            body,
        }
    }

    /// Returns the ID of the operation.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// Returns the status of the response.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.meta.status()
    }

    /// Returns the response metadata: status and headers, such as the link to the next page.
    #[must_use]
    pub fn meta(&self) -> &Meta {
        &self.meta
    }

    /// Returns the place in the JSON, with what was expected and what was found; `None` if the error is not one of
    /// JSON.
    #[must_use]
    pub fn json(&self) -> Option<&JsonError> {
        match &self.fault {
            Fault::Json(error) => Some(error),
            _ => None,
        }
    }

    /// Returns the place in the JSON, such as `repositories[3].license.key`.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        self.json()?.path()
    }

    /// Returns the body as received.
    #[must_use]
    pub fn raw_body(&self) -> &Bytes {
        &self.body
    }

    /// Decodes the body as another type, such as a [`Value`](crate::Value).
    ///
    /// # Errors
    ///
    /// A [`JsonError`] if it does not match that type either.
    pub fn body<T: Json>(&self) -> Result<T, JsonError> {
        from_slice(&self.body)
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: response {}: ",
            self.operation,
            self.status().as_u16()
        )?;
        match &self.fault {
            Fault::Json(error) => write!(f, "{error}"),
            Fault::Empty(expected) => write!(f, "expected {expected}, found an empty body"),
            #[cfg(feature = "client")]
            Fault::Concealed(expected) => {
                write!(
                    f,
                    "expected {expected}, found a body that may contain a secret"
                )
            }
            Fault::Text(at) => write!(
                f,
                "expected UTF-8 text, found an invalid byte at offset {at}"
            ),
            Fault::Location => f.write_str("expected a `Location` header with a URL, found none"),
            Fault::Status if self.status() == StatusCode::ACCEPTED => f.write_str(
                "the service is still working on it, which the description does not declare; repeat the request later",
            ),
            Fault::Status => {
                f.write_str("the description declares no such status for this operation")
            }
        }
    }
}

impl fmt::Debug for DecodeError {
    /// Leaves out the body, which may contain secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("operation", &self.operation)
            .field("status", &self.status())
            .field("fault", &self.fault)
            .field("body_bytes", &self.body.len())
            .finish()
    }
}

/// `Display` includes the JSON error, so `source` does not repeat it.
impl std::error::Error for DecodeError {}
