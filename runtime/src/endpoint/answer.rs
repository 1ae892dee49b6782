//! Responses that are outcomes of an operation. Takes a response whose status is one; gives its body in the form that
//! the operation declares.
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
use crate::redact::Secrets;

/// The response to one request, from which [`Endpoint::decode`](crate::Endpoint::decode) makes the typed result.
#[derive(Clone, Copy, Debug)]
pub struct Answer<'a> {
    operation: Operation,
    response: &'a Response<Bytes>,
}

impl<'a> Answer<'a> {
    /// Wraps the response to an operation.
    #[must_use]
    pub fn new(operation: Operation, response: &'a Response<Bytes>) -> Self {
        Self {
            operation,
            response,
        }
    }

    /// Returns the status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.response.status()
    }

    /// Returns the headers.
    #[must_use]
    pub fn headers(&self) -> &'a HeaderMap {
        self.response.headers()
    }

    /// Returns the body as received.
    #[must_use]
    pub fn body(&self) -> &'a Bytes {
        self.response.body()
    }

    /// Decodes the body as JSON.
    ///
    /// An empty body counts as `null`, which is an error unless `T` accepts null.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] if the body is not JSON, or JSON of another type.
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

    /// Ignores the body, since the operation declares none.
    ///
    /// # Errors
    ///
    /// None; the `Result` is for uniform generated code.
    pub fn empty(&self) -> Result<(), DecodeError> {
        Ok(())
    }

    /// Decodes the body as JSON; `None` for the statuses 204 and 205, an empty body and `null`.
    ///
    /// # Errors
    ///
    /// Those of [`Answer::json`].
    pub fn optional<T: Json>(&self) -> Result<Option<T>, DecodeError> {
        match self.is_nothing() {
            true => Ok(None),
            false => self.json().map(Some),
        }
    }

    /// Returns `true` for any 2xx status, for operations that answer a yes-or-no question.
    ///
    /// # Errors
    ///
    /// None; the `Result` is for uniform generated code.
    pub fn check(&self) -> Result<bool, DecodeError> {
        Ok(self.status().is_success())
    }

    /// Returns the body as text.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] if it is not UTF-8.
    pub fn text(&self) -> Result<String, DecodeError> {
        match std::str::from_utf8(self.body()) {
            Ok(text) => Ok(text.to_owned()),
            Err(error) => Err(self.error(Fault::Text(error.valid_up_to()))),
        }
    }

    /// Returns the body as bytes, shared and not copied.
    ///
    /// # Errors
    ///
    /// None; the `Result` is for uniform generated code.
    pub fn bytes(&self) -> Result<Bytes, DecodeError> {
        Ok(self.body().clone())
    }

    /// Returns the target of a redirect.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] if there is no `Location` header, or one that is not visible ASCII.
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

    /// Returns the error for a successful status that the operation does not declare.
    #[must_use]
    pub fn unexpected(&self) -> DecodeError {
        self.error(Fault::Status)
    }

    /// Returns the error for a body that is not what was expected and may contain a secret.
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
