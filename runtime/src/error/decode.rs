//! Answers that do not read as declared.
//!
//! ```text
//! actions/create-remove-token-for-repo: answer 201: expires_at: expected a string, found null
//! ```

use std::fmt;

use bytes::Bytes;
use http::StatusCode;

use crate::json::{Json, JsonError, from_slice};

/// A successful answer whose body is not what the description declares: the description, or the
/// service, is wrong. The body is kept, so that the answer is not lost.
#[derive(Clone)]
pub struct DecodeError {
    operation: &'static str,
    status: StatusCode,
    fault: Fault,
    body: Bytes,
}

/// What does not read.
#[derive(Clone, Debug)]
pub(crate) enum Fault {
    /// Something in the JSON.
    Json(JsonError),
    /// Nothing there, where this was expected.
    Empty(&'static str),
    /// Not this, and it may be secret what is there instead.
    #[cfg(feature = "client")]
    Concealed(&'static str),
    /// Bytes that are no UTF-8, after so many that are.
    Text(usize),
    /// No place in a redirect.
    Location,
    /// A status that is not declared.
    Status,
}

impl DecodeError {
    pub(crate) fn new(
        operation: &'static str,
        status: StatusCode,
        fault: Fault,
        body: Bytes,
    ) -> Self {
        Self {
            operation,
            status,
            fault,
            body,
        }
    }

    /// The id of the operation that was called.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// The status of the answer.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Where in the JSON, what was expected there and what was found; `None` when the fault is not
    /// in JSON.
    #[must_use]
    pub fn json(&self) -> Option<&JsonError> {
        match &self.fault {
            Fault::Json(error) => Some(error),
            _ => None,
        }
    }

    /// The place in the JSON, such as `repositories[3].license.key`.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        self.json()?.path()
    }

    /// The body as it came.
    #[must_use]
    pub fn raw_body(&self) -> &Bytes {
        &self.body
    }

    /// Reads the body as another type, such as a plain JSON value.
    ///
    /// # Errors
    ///
    /// When it does not read as that type either.
    pub fn body<T: Json>(&self) -> Result<T, JsonError> {
        from_slice(&self.body)
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: answer {}: ", self.operation, self.status.as_u16())?;
        match &self.fault {
            Fault::Json(error) => write!(f, "{error}"),
            Fault::Empty(expected) => write!(f, "expected {expected}, found an empty body"),
            #[cfg(feature = "client")]
            Fault::Concealed(expected) => {
                write!(f, "expected {expected}, found what may be secret")
            }
            Fault::Text(at) => write!(f, "expected UTF-8 text, found another byte at offset {at}"),
            Fault::Location => f.write_str("expected a `Location` header with a URL, found none"),
            Fault::Status => {
                f.write_str("the description declares no such status for this operation")
            }
        }
    }
}

impl fmt::Debug for DecodeError {
    /// Without the body, which may hold what the service keeps secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("fault", &self.fault)
            .field("body_bytes", &self.body.len())
            .finish()
    }
}

/// `Display` says all that the JSON error says, so `source` does not say it again.
impl std::error::Error for DecodeError {}
