//! Downloads. Takes the response to a request; gives its body as it arrives.
//!
//! ```text
//! let mut artifact = actions::download_artifact("o", "r", 1, "zip").download(&client).await?;
//! artifact.write_to(&mut file).await?;
//! ```

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http_body::Body as _;
use tokio::io::{AsyncWrite, AsyncWriteExt as _};

use super::attempt::Content;
use super::call::Call;
use super::shared::Shared;
use crate::error::{ApiError, Error, TransportError, TransportKind};
use crate::response::Meta;
use crate::transport::Incoming;

/// A response whose body is still arriving.
///
/// It is a [`Stream`] of chunks, and is not kept in memory.
///
/// ```
/// # use octoforge_runtime::{Caller as _, Client, Endpoint, Error};
/// # async fn run<S, E: Endpoint>(client: &Client<S>, endpoint: E, mut file: tokio::fs::File) -> Result<(), Error> {
/// let mut download = client.download(endpoint).await?;
/// println!("{:?} bytes", download.length());
/// download.write_to(&mut file).await?;
/// # Ok(())
/// # }
/// ```
pub struct Download {
    meta: Meta,
    /// The URL, redacted.
    url: String,
    body: Incoming,
    received: u64,
}

impl Download {
    pub(super) fn new(meta: Meta, url: String, body: Incoming) -> Self {
        Self {
            meta,
            url,
            body,
            received: 0,
        }
    }

    /// Returns the status and the headers of the response.
    #[must_use]
    pub fn meta(&self) -> &Meta {
        &self.meta
    }

    /// Returns the total size in bytes, if the service states it.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        let left = self.body.length()?;
        Some(left + self.received)
    }

    /// Returns the number of bytes received so far.
    #[must_use]
    pub fn received(&self) -> u64 {
        self.received
    }

    /// Returns the next chunk; `None` at the end.
    ///
    /// # Errors
    ///
    /// [`Error::Transport`] if the body breaks off.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        let chunk = self.body.chunk().await.map_err(|error| self.error(error))?;
        self.received += chunk.as_ref().map_or(0, |chunk| chunk.len() as u64);
        Ok(chunk)
    }

    /// Writes the rest of the body, and returns the total number of bytes received.
    ///
    /// # Errors
    ///
    /// [`Error::Transport`] if the body breaks off, or with [`TransportKind::Write`] if it cannot be written; what was
    /// written before is kept.
    pub async fn write_to<W: AsyncWrite + Unpin>(&mut self, to: &mut W) -> Result<u64, Error> {
        while let Some(chunk) = self.chunk().await? {
            to.write_all(&chunk)
                .await
                .map_err(|error| self.unwritten(error))?;
        }
        to.flush().await.map_err(|error| self.unwritten(error))?;
        Ok(self.received)
    }

    /// Returns the rest of the body in memory, if it has at most `most` bytes.
    ///
    /// # Errors
    ///
    /// [`Error::Transport`] if the body breaks off, or is larger.
    pub async fn bytes(self, most: usize) -> Result<Bytes, Error> {
        let Self { url, body, .. } = self;
        let body = body.collect(most).await;
        body.map_err(|error| located(error, &url).into())
    }

    fn error(&self, error: TransportError) -> Error {
        located(error, &self.url).into()
    }

    fn unwritten(&self, error: std::io::Error) -> Error {
        self.error(TransportError::new(TransportKind::Write).because(error))
    }
}

/// Sends the request, and returns the response once its body begins to arrive.
pub(super) async fn begin(
    shared: Arc<Shared>,
    call: Result<Call, Error>,
) -> Result<Download, Error> {
    let call = call?;
    let (head, content) = shared.run(&call, None).await?.into_parts();
    match content {
        Content::Arriving(body) => {
            let meta = Meta::new(head.status, head.headers);
            Ok(Download::new(meta, call.display_url(), body))
        }
        Content::Whole(body) => {
            let response = http::Response::from_parts(head, body);
            Err(ApiError::new(call.operation.id, response).into())
        }
    }
}

fn located(error: TransportError, url: &str) -> TransportError {
    error.at(&http::Method::GET, url)
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let frame = std::task::ready!(Pin::new(&mut self.body).poll_frame(context));
            match frame {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(self.error(error)))),
                Some(Ok(frame)) => {
                    if let Ok(data) = frame.into_data() {
                        self.received += data.len() as u64;
                        return Poll::Ready(Some(Ok(data)));
                    }
                }
            }
        }
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("meta", &self.meta)
            .field("received", &self.received)
            .finish_non_exhaustive()
    }
}
