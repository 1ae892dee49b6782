//! Answers that are results. Takes a response whose status the operation counts as an outcome;
//! gives its body in the form that the operation declares for that status.
//!
//! ```text
//! fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> { answer.json() }
//! ```

use bytes::Bytes;
use http::header::LOCATION;
use http::{HeaderMap, Response, StatusCode};

use super::operation::Operation;
use super::redirect::Redirect;
use crate::error::{DecodeError, Fault};
use crate::json::{self, Json};
use crate::shown::Secrets;

/// The answer to one request, of which [`Endpoint::decode`](crate::Endpoint::decode) makes the
/// typed result.
#[derive(Clone, Copy, Debug)]
pub struct Answer<'a> {
    operation: Operation,
    response: &'a Response<Bytes>,
}

impl<'a> Answer<'a> {
    /// The answer of `operation` that `response` is.
    #[must_use]
    pub fn new(operation: Operation, response: &'a Response<Bytes>) -> Self {
        Self {
            operation,
            response,
        }
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.response.status()
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &'a HeaderMap {
        self.response.headers()
    }

    /// The body as it came.
    #[must_use]
    pub fn body(&self) -> &'a Bytes {
        self.response.body()
    }

    /// The body as JSON.
    ///
    /// An empty body stands for `null`: it is an error unless `T` takes null.
    ///
    /// # Errors
    ///
    /// When the body is no JSON, or JSON of another type.
    pub fn json<T: Json>(&self) -> Result<T, DecodeError> {
        if self.is_blank() {
            return json::from_str("null").map_err(|_| self.error(Fault::Empty(T::expected())));
        }
        let hide = |text: &str| match self.response.extensions().get::<Secrets>() {
            Some(secrets) => secrets.hide(text),
            None => Secrets::default().hide(text),
        };
        json::from_slice_hiding(self.body(), &hide).map_err(|error| self.error(Fault::Json(error)))
    }

    /// Nothing. Whatever the body holds was not declared, and is not looked at.
    ///
    /// # Errors
    ///
    /// None; a `Result` for the sake of the calling code.
    pub fn empty(&self) -> Result<(), DecodeError> {
        Ok(())
    }

    /// The body as JSON, or `None` for the statuses 204 and 205, for an empty body and for `null`.
    ///
    /// # Errors
    ///
    /// As [`Answer::json`].
    pub fn optional<T: Json>(&self) -> Result<Option<T>, DecodeError> {
        match self.is_nothing() {
            true => Ok(None),
            false => self.json().map(Some),
        }
    }

    /// The answer to a yes-or-no question: any 2xx is yes, any other outcome no.
    ///
    /// # Errors
    ///
    /// None; a `Result` for the sake of the calling code.
    pub fn check(&self) -> Result<bool, DecodeError> {
        Ok(self.status().is_success())
    }

    /// The body as text, which must be UTF-8.
    ///
    /// # Errors
    ///
    /// When it is not.
    pub fn text(&self) -> Result<String, DecodeError> {
        match std::str::from_utf8(self.body()) {
            Ok(text) => Ok(text.to_owned()),
            Err(error) => Err(self.error(Fault::Text(error.valid_up_to()))),
        }
    }

    /// The body as bytes, shared and not copied.
    ///
    /// # Errors
    ///
    /// None; a `Result` for the sake of the calling code.
    pub fn bytes(&self) -> Result<Bytes, DecodeError> {
        Ok(self.body().clone())
    }

    /// The place that the answer points to.
    ///
    /// # Errors
    ///
    /// When there is no `Location` header, or one that is no visible ASCII.
    pub fn location(&self) -> Result<Redirect, DecodeError> {
        let location = self
            .headers()
            .get(LOCATION)
            .and_then(|value| value.to_str().ok());
        match location {
            Some(location) => Ok(Redirect {
                status: self.status(),
                location: location.to_owned(),
            }),
            None => Err(self.error(Fault::Location)),
        }
    }

    /// The error for a status that counts as success and that the operation does not declare.
    #[must_use]
    pub fn unexpected(&self) -> DecodeError {
        self.error(Fault::Status)
    }

    /// The error for a body that may hold a secret and is not what was expected.
    #[cfg(feature = "client")]
    pub(crate) fn concealed(&self, expected: &'static str) -> DecodeError {
        self.error(Fault::Concealed(expected))
    }

    fn is_blank(&self) -> bool {
        self.body().trim_ascii().is_empty()
    }

    fn is_nothing(&self) -> bool {
        matches!(
            self.status(),
            StatusCode::NO_CONTENT | StatusCode::RESET_CONTENT
        ) || self.is_blank()
            || self.body().trim_ascii() == b"null"
    }

    fn error(&self, fault: Fault) -> DecodeError {
        DecodeError::new(self.operation.id, self.status(), fault, self.body().clone())
    }
}
