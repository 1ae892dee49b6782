//! The description of a call: the request to send, and the delivery of its response.
//!
//! Takes an endpoint's request; gives a value that [`run`](super::run) makes attempts from.

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{Method, Response};

use super::limits::Refusal;
use crate::endpoint::{Operation, Upload};
use crate::error::{ApiError, Error, TransportError};
use crate::redact::{Secrets, public_url};

/// A request to send, and the delivery of its response.
#[derive(Clone)]
pub(super) struct Call {
    pub(super) operation: Operation,
    pub(super) head: http::request::Parts,
    pub(super) body: Option<Upload>,
    /// Values of secret parameters, which are redacted in errors and logs.
    pub(super) secrets: Secrets,
    /// `true` if the request goes to one of the client's own servers.
    pub(super) own: bool,
    pub(super) mode: Mode,
}

/// The delivery of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// In memory, whatever its status.
    Whole,
    /// As a stream if it is a success, wherever redirects lead; in memory otherwise.
    Download,
    /// In memory, whatever its status, even if it reports a rate limit.
    Raw,
}

impl Call {
    /// Returns the URL for errors and logs, redacted.
    pub(super) fn display_url(&self) -> String {
        self.secrets.hide(&public_url(&self.head.uri.to_string()))
    }

    /// Adds the method and the URL of the call to an error.
    pub(super) fn located(&self, error: TransportError) -> TransportError {
        error.at(&self.head.method, &self.display_url())
    }

    /// `true` if a cached response may be used.
    pub(super) fn is_cacheable(&self) -> bool {
        self.mode == Mode::Whole
            && self.own
            && self.head.method == Method::GET
            && !self.has_own_authorization()
    }

    /// `true` if the body can be sent again.
    pub(super) fn is_replayable(&self) -> bool {
        self.body.as_ref().is_none_or(Upload::is_replayable)
    }

    /// `true` if the request has an `Authorization` header of its own, in place of the client's.
    pub(super) fn has_own_authorization(&self) -> bool {
        self.head.headers.contains_key(AUTHORIZATION)
    }

    /// Returns the error for a rate limit; `response` is the one that reported it, if the request was sent.
    pub(super) fn limited(&self, refusal: Refusal, response: Option<Response<Bytes>>) -> Error {
        let id = self.operation.id;
        refusal.of(id, response.map(|response| ApiError::new(id, response)))
    }
}
