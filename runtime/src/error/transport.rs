//! Calls that got no whole answer.
//!
//! ```text
//! GET https://api.github.com/user: cannot connect
//! ```

use std::error::Error as StdError;
use std::fmt;

use http::{Method, Uri};

use crate::endpoint::public;

/// Why no whole answer came. The causes below are in [`source`](StdError::source).
#[derive(Debug)]
pub struct TransportError {
    kind: TransportKind,
    method: Method,
    url: String,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// The step at which a transport failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportKind {
    /// The request cannot be sent as it is, for example for want of a host.
    Request,
    /// No connection: the name does not resolve, nobody listens, TLS fails. Nothing was sent.
    Connect,
    /// The time allowed has passed. The service may have acted on the request.
    Timeout,
    /// The connection broke after the request was sent. The service may have acted on it.
    Broken,
    /// More redirects one after the other than are followed.
    Redirects,
}

impl TransportError {
    /// The failure of a request to `uri`, of which the query is not kept.
    #[must_use]
    pub fn new(kind: TransportKind, method: &Method, uri: &Uri) -> Self {
        Self {
            kind,
            method: method.clone(),
            url: public(&uri.to_string()),
            source: None,
        }
    }

    /// Adds the cause.
    #[must_use]
    pub fn because(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// The step that failed.
    #[must_use]
    pub fn kind(&self) -> TransportKind {
        self.kind
    }

    /// The URL of the request, without its query.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.kind {
            TransportKind::Request => "the request cannot be sent",
            TransportKind::Connect => "cannot connect",
            TransportKind::Timeout => "no answer in time",
            TransportKind::Broken => "the connection broke before the answer was whole",
            TransportKind::Redirects => "too many redirects",
        };
        write!(f, "{} {}: {what}", self.method, self.url)
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
