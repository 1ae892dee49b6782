//! Calls that got no whole answer.
//!
//! ```text
//! GET https://api.github.com/user: cannot connect
//! ```

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use http::{Method, Uri};

use crate::shown::public;

/// Why no whole answer came. The causes below are in [`source`](StdError::source).
#[derive(Clone, Debug)]
pub struct TransportError {
    kind: TransportKind,
    place: Option<(Method, String)>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// The step at which a transport failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportKind {
    /// The request cannot be sent as it is: it has no host, or its body cannot be read.
    Request,
    /// The body of the request has fewer or more bytes than were announced. The request broke off before it was whole.
    Length,
    /// No connection: the name does not resolve, nobody listens, TLS fails. Nothing was sent.
    Connect,
    /// The time allowed has passed. The service may have acted on the request.
    Timeout,
    /// The connection broke after the request was sent. The service may have acted on it.
    Broken,
    /// More redirects one after the other than are followed.
    Redirects,
    /// The body of the answer is larger than the client takes.
    TooLarge,
    /// The next page is not on one of the client's own servers.
    Elsewhere,
    /// A page says that an earlier page is the next one: the list has no end.
    Circle {
        /// The number of the page that says so, counted from 1.
        page: u64,
        /// The number of the page that would come again.
        again: u64,
    },
    /// What was downloaded could not be written.
    Write,
    /// A client that waits was used within asynchronous code.
    Blocking,
}

impl TransportError {
    /// A failure at this step.
    #[must_use]
    pub fn new(kind: TransportKind) -> Self {
        Self {
            kind,
            place: None,
            source: None,
        }
    }

    /// Says what was requested, unless that is said already. Of the URL, nothing is kept but scheme, host
    /// and path.
    #[must_use]
    pub fn of(mut self, method: &Method, uri: &Uri) -> Self {
        self.place
            .get_or_insert_with(|| (method.clone(), public(&uri.to_string())));
        self
    }

    /// The same, with the URL as it is to be shown.
    #[cfg(feature = "client")]
    pub(crate) fn at(mut self, method: &Method, place: &str) -> Self {
        self.place
            .get_or_insert_with(|| (method.clone(), place.to_owned()));
        self
    }

    /// Adds the cause.
    #[must_use]
    pub fn because(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(Arc::from(source.into()));
        self
    }

    /// The step that failed.
    #[must_use]
    pub fn kind(&self) -> TransportKind {
        self.kind
    }

    /// The URL of the request, without its query and without secrets in its path; empty where it is not
    /// known.
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
                "page {page} says that page {again} is the next one, so the list has no end"
            );
        }
        f.write_str(match self.kind {
            TransportKind::Request => "the request cannot be sent",
            TransportKind::Length => {
                "the body of the request is shorter or longer than announced, and was not sent whole"
            }
            TransportKind::Connect => "cannot connect",
            TransportKind::Timeout => "no answer in time",
            TransportKind::Broken => "the connection broke before the answer was whole",
            TransportKind::Redirects => "too many redirects",
            TransportKind::TooLarge => "the answer is larger than this client takes",
            TransportKind::Elsewhere => "the next page is on another server, and is not asked for",
            TransportKind::Circle { .. } => "the pages of the list go round in a circle",
            TransportKind::Write => "what was downloaded could not be written",
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
