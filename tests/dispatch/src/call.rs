//! Calls, and the ways to send them.

use crate::{Arguments, Fault, Got};
use octoforge_runtime::json::{self, Json};
use octoforge_runtime::{Error, Paged};
use std::pin::Pin;

#[cfg(not(feature = "client"))]
pub use crate::offline::{Client, Download, Items, Pages};
#[cfg(feature = "client")]
pub use ::octoforge::{Client, Download, Items, Pages};

/// A request as a user creates and sends it, identified by the id of the operation and a media type.
#[derive(Clone, Copy, Debug)]
pub struct Call {
    /// The id of the operation.
    pub operation: &'static str,
    /// The media type that a method of the request selects; `None` for the preferred one.
    pub media: Option<&'static str>,
    /// Sends the request.
    pub send: Way,
    /// Sends the request and collects all pages.
    pub pages: Option<Way>,
    /// Sends the request and collects the items of all pages.
    pub items: Option<Way>,
    /// Sends the request and downloads the response body.
    pub download: Option<Way>,
}

/// A function that creates a request from arguments and sends it: required arguments are passed to the operation's
/// function, and others to setters.
pub type Way = fn(&Arguments, &Client) -> Result<Sent, Fault>;

impl Call {
    /// Creates the call of the operation with this id.
    #[must_use]
    #[inline]
    pub const fn of(operation: &'static str, send: Way) -> Self {
        Self {
            operation,
            media: None,
            send,
            pages: None,
            items: None,
            download: None,
        }
    }

    /// Creates the call for another media type.
    #[must_use]
    #[inline]
    pub const fn media(self, media: &'static str) -> Self {
        Self {
            media: Some(media),
            ..self
        }
    }

    /// Adds the ways to send it page by page.
    #[must_use]
    #[inline]
    pub const fn paged(self, pages: Way, items: Way) -> Self {
        Self {
            pages: Some(pages),
            items: Some(items),
            ..self
        }
    }

    /// Adds the way to download it.
    #[must_use]
    #[inline]
    pub const fn downloaded(self, download: Way) -> Self {
        Self {
            download: Some(download),
            ..self
        }
    }
}

/// The future of a request that is being sent, with its output.
pub type Sent = Pin<Box<dyn Future<Output = Result<Got, Error>> + Send>>;

/// Erases the type of a reply.
#[must_use]
pub fn sent<T: 'static>(
    reply: impl Future<Output = Result<T, Error>> + Send + 'static,
    got: fn(T) -> Got,
) -> Sent {
    Box::pin(async move { reply.await.map(got) })
}

/// Collects all pages of a paginated operation.
#[must_use]
pub fn pages<E: Paged<Output: Send> + 'static>(
    mut pages: Pages<E>,
    got: fn(E::Output) -> Got,
) -> Sent {
    Box::pin(async move {
        let mut all = Vec::new();
        while let Some(page) = pages.try_next().await? {
            all.push(got(page.value));
        }
        Ok(Got::Pages(all))
    })
}

/// Collects the items of all pages of a paginated operation.
#[must_use]
pub fn items<E: Paged<Item: Json + Send> + 'static>(mut items: Items<E>) -> Sent {
    Box::pin(async move {
        let mut all = Vec::new();
        while let Some(item) = items.try_next().await? {
            all.push(json::to_string::<dyn Json>(&item));
        }
        Ok(Got::Items {
            all,
            total: items.total_count(),
        })
    })
}

/// Collects the body of a download.
#[must_use]
pub fn downloaded(
    download: impl Future<Output = Result<Download, Error>> + Send + 'static,
) -> Sent {
    Box::pin(async move { download.await?.bytes(usize::MAX).await.map(Got::Bytes) })
}
