//! Responses that are outcomes of an operation. Takes a response whose status is one; gives its body in the form that
//! the operation declares.
//!
//! ```text
//! fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> { answer.json() }
//! ```

use std::cell::RefCell;
use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::header::LOCATION;
use http::{HeaderMap, Response, StatusCode};

use super::operation::Operation;
use super::redirect::Redirect;
use crate::error::{DecodeError, Fault};
use crate::json::{self, Deviation, Json};
use crate::redact::Secrets;
use crate::response::Meta;

/// The response to one request, from which [`Endpoint::decode`](crate::Endpoint::decode) makes the typed result.
#[derive(Clone, Debug)]
pub struct Answer<'a> {
    operation: Operation,
    response: &'a Response<Bytes>,
    deviations: RefCell<Vec<Deviation>>,
}

/// An extension of a response that is to be decoded strictly: the first place that is not as described is an error.
///
/// ```
/// # use octoforge_runtime::{Endpoint, Error, Strict, http};
/// # fn strictly<E: Endpoint>(mut response: http::Response<bytes::Bytes>) -> Result<E::Output, Error> {
/// response.extensions_mut().insert(Strict);
/// E::from_response(response)
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Strict;

/// Learns the deviations of responses.
pub(crate) trait Observe: fmt::Debug + Send + Sync {
    fn observe(&self, operation: &'static str, deviations: &[Deviation]);
}

/// An extension of a response with the one to learn its deviations.
#[derive(Clone, Debug)]
pub(crate) struct Observer(pub(crate) Arc<dyn Observe>);

impl<'a> Answer<'a> {
    /// Wraps the response to an operation.
    #[must_use]
    pub fn new(operation: Operation, response: &'a Response<Bytes>) -> Self {
        Self {
            operation,
            response,
            deviations: RefCell::default(),
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
    /// An empty body counts as `null`, which is an error unless `T` accepts null. A place that is not as described is vacant,
    /// and one of the [deviations](Answer::deviations), unless the response is [`Strict`].
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] if the body is not JSON, or JSON of another kind altogether; if the status is an undeclared 202,
    /// whose body is not the result; and if the response is strict, for the first deviation and any undeclared status.
    pub fn json<T: Json>(&self) -> Result<T, DecodeError> {
        let is_strict = self.response.extensions().get::<Strict>().is_some();
        let status = self.status();
        let must_be_declared = is_strict || status == StatusCode::ACCEPTED;
        if must_be_declared && status.is_success() && !self.operation.declares(status) {
            return Err(self.unexpected());
        }
        if self.is_blank() {
            return json::from_str("null").map_err(|_| self.error(Fault::Empty(T::expected())));
        }
        let hide = |text: &str| match self.response.extensions().get::<Secrets>() {
            Some(secrets) => secrets.hide(text),
            None => Secrets::default().hide(text),
        };
        let decoded = json::decode_hiding(self.body(), is_strict, &hide);
        let decoded = decoded.map_err(|error| self.error(Fault::Json(error)))?;
        self.deviations.borrow_mut().extend(decoded.deviations);
        Ok(decoded.value)
    }

    /// Returns the places of the body that are not as described, as far as it has been decoded.
    #[must_use]
    pub fn deviations(&self) -> Vec<Deviation> {
        self.deviations.borrow().clone()
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

    /// Returns the deviations, after reporting them to the client that received the response, if there is one.
    pub(super) fn report(self) -> Vec<Deviation> {
        let deviations = self.deviations.into_inner();
        let observer = self.response.extensions().get::<Observer>();
        if let Some(Observer(observer)) = observer.filter(|_| !deviations.is_empty()) {
            observer.observe(self.operation.id, &deviations);
        }
        deviations
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
        let meta = Meta::new(self.status(), self.headers().clone());
        DecodeError::new(self.operation.id, meta, fault, self.body().clone())
    }
}
