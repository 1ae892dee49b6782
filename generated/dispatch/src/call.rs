// Emitted by `cargo xtask regenerate` (generator/src/render/dispatch/call.rs). Do not edit.

//! What a call is, and the ways to send it.

use std::pin::Pin;
use octoforge_runtime::{Error, Paged};
use octoforge_runtime::json::{self, Json};
use crate::{Arguments, Fault, Got};

#[cfg(feature = "client")]
pub use ::octoforge::{Client, Download, Items, Pages};
#[cfg(not(feature = "client"))]
pub use crate::absent::{Client, Download, Items, Pages};

/// A request as a user makes and sends it, found by the id of the operation and a media type.
#[derive(Clone, Copy, Debug)]
pub struct Call {
    /// The id of the operation.
    pub operation: &'static str,
    /// The media type that a method of the request asks for; none for the preferred one.
    pub media: Option<&'static str>,
    /// Sends the request.
    pub send: Way,
    /// Sends it for one page after the other.
    pub pages: Option<Way>,
    /// Takes what all pages list.
    pub items: Option<Way>,
    /// Takes the answer as it arrives.
    pub download: Option<Way>,
}

/// Arguments to a request on its way: its function is called with what is required, and what else is given is set.
pub type Way = fn(&Arguments, &Client) -> Result<Sent, Fault>;

impl Call {
    /// The operation with this id.
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

    /// The same, asked for in another media type.
    #[must_use]
    #[inline]
    pub const fn media(self, media: &'static str) -> Self {
        Self { media: Some(media), ..self }
    }

    /// The same, with pages and what they list.
    #[must_use]
    #[inline]
    pub const fn paged(self, pages: Way, items: Way) -> Self {
        Self {
            pages: Some(pages),
            items: Some(items),
            ..self
        }
    }

    /// The same, to be downloaded.
    #[must_use]
    #[inline]
    pub const fn downloaded(self, download: Way) -> Self {
        Self {
            download: Some(download),
            ..self
        }
    }
}

/// A request on its way, and what a caller gets of it.
pub type Sent = Pin<Box<dyn Future<Output = Result<Got, Error>> + Send>>;

/// A reply without its type.
#[must_use]
pub fn sent<T: 'static>(
    reply: impl Future<Output = Result<T, Error>> + Send + 'static,
    got: fn(T) -> Got,
) -> Sent {
    Box::pin(async move { reply.await.map(got) })
}

/// All pages of a list.
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

/// All that the pages of a list hold.
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

/// All that is downloaded.
#[must_use]
pub fn downloaded(
    download: impl Future<Output = Result<Download, Error>> + Send + 'static,
) -> Sent {
    Box::pin(async move { download.await?.bytes(usize::MAX).await.map(Got::Bytes) })
}
