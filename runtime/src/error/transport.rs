//! Errors of calls without a complete response.
//!
//! ```text
//! GET https://api.github.com/user: cannot connect
//! ```

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use http::{Method, Uri};

use crate::redact::public_url;

/// A call without a complete response. The underlying error is its [`source`](StdError::source).
#[derive(Clone, Debug)]
pub struct TransportError {
    kind: TransportKind,
    place: Option<(Method, String)>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// The step at which a call failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportKind {
    /// The request cannot be sent: its URL has no host, or its body cannot be read.
    Request,
    /// The body of the request has fewer or more bytes than announced. The request was not sent completely.
    Length,
    /// No connection: the host name does not resolve, the host does not respond, or TLS fails. Nothing was sent.
    Connect,
    /// A timeout. The service may have carried out the request.
    Timeout,
    /// The connection broke after the request was sent. The service may have carried it out.
    Broken,
    /// More consecutive redirects than the client follows.
    Redirects,
    /// A response body larger than the client's limit.
    TooLarge,
    /// A next page on a server that is not one of the client's own.
    Elsewhere,
    /// A next page that is an earlier page, so that the list has no end.
    Circle {
        /// The number of the page with that link, counted from 1.
        page: u64,
        /// The number of the page that it leads to.
        again: u64,
    },
    /// A download that could not be written.
    Write,
    /// A blocking client used within asynchronous code.
    Blocking,
}

impl TransportError {
    /// Creates an error without a URL and a source.
    #[must_use]
    pub fn new(kind: TransportKind) -> Self {
        Self {
            kind,
            place: None,
            source: None,
        }
    }

    /// Adds the method and the URL, unless they are set. Only scheme, host and path of the URL are kept.
    #[must_use]
    pub fn of(mut self, method: &Method, uri: &Uri) -> Self {
        self.place
            .get_or_insert_with(|| (method.clone(), public_url(&uri.to_string())));
        self
    }

    /// Adds the method and a redacted URL, unless they are set.
    #[cfg(feature = "client")]
    pub(crate) fn at(mut self, method: &Method, place: &str) -> Self {
        self.place
            .get_or_insert_with(|| (method.clone(), place.to_owned()));
        self
    }

    /// Sets the underlying error.
    #[must_use]
    pub fn because(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(Arc::from(source.into()));
        self
    }

    /// Returns the step that failed.
    #[must_use]
    pub fn kind(&self) -> TransportKind {
        self.kind
    }

    /// Returns the URL of the request, without its query and secrets in its path; empty if it is unknown.
    #[must_use]
    pub fn url(&self) -> &str {
        self.place.as_ref().map_or("", |(_, url)| url)
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some((method, url)) = &self.place {
            write!(f, "{method} {url}: ")?;
        }
        if let TransportKind::Circle { page, again } = self.kind {
            return write!(
                f,
                "page {page} links to page {again} as the next one, so the list has no end"
            );
        }
        f.write_str(match self.kind {
            TransportKind::Request => "the request cannot be sent",
            TransportKind::Length => {
                "the body of the request is shorter or longer than announced, and was not sent completely"
            }
            TransportKind::Connect => "cannot connect",
            TransportKind::Timeout => "no response in time",
            TransportKind::Broken => "the connection broke before the response was complete",
            TransportKind::Redirects => "too many redirects",
            TransportKind::TooLarge => "the response is larger than the client's limit",
            TransportKind::Elsewhere => "the next page is on another server, and was not requested",
            TransportKind::Circle { .. } => "the pages of the list form a cycle",
            TransportKind::Write => "the download could not be written",
            TransportKind::Blocking => {
                "a blocking client cannot be used within asynchronous code; use the asynchronous one, or `spawn_blocking`"
            }
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
