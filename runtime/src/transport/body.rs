//! Bodies of requests and responses. Takes bytes or any [`http_body::Body`]; gives one type for each direction.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use http_body_util::BodyExt as _;
use http_body_util::combinators::{BoxBody, UnsyncBoxBody};

use super::{BoxError, failure};
use crate::error::{TransportError, TransportKind};

/// The body of a request.
pub struct Outgoing(Sent);

enum Sent {
    Bytes(Bytes),
    Stream(BoxBody<Bytes, BoxError>),
}

impl Outgoing {
    /// Creates a streaming body. Its size hint, if exact, becomes the `Content-Length`.
    pub fn stream<B>(body: B) -> Self
    where
        B: Body<Data = Bytes> + Send + Sync + 'static,
        B::Error: Into<BoxError>,
    {
        Self(Sent::Stream(body.map_err(Into::into).boxed()))
    }

    /// Returns the bytes, if they are in memory.
    #[must_use]
    pub fn bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Sent::Bytes(bytes) => Some(bytes),
            Sent::Stream(_) => None,
        }
    }
}

impl From<Bytes> for Outgoing {
    fn from(bytes: Bytes) -> Self {
        Self(Sent::Bytes(bytes))
    }
}

impl Body for Outgoing {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match &mut self.0 {
            Sent::Bytes(bytes) if bytes.is_empty() => Poll::Ready(None),
            Sent::Bytes(bytes) => Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes))))),
            Sent::Stream(body) => Pin::new(body).poll_frame(context),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Sent::Bytes(bytes) => bytes.is_empty(),
            Sent::Stream(body) => body.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Sent::Bytes(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Sent::Stream(body) => body.size_hint(),
        }
    }
}

impl fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Outgoing({:?})", self.size_hint().exact())
    }
}

/// The body of a response, which may still be arriving.
pub struct Incoming(UnsyncBoxBody<Bytes, TransportError>);

impl Incoming {
    /// Creates a streaming body. An error that is not a [`TransportError`] counts as a broken connection.
    pub fn new<B>(body: B) -> Self
    where
        B: Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        let failed = |error: B::Error| failure(TransportKind::Broken, error.into());
        Self(body.map_err(failed).boxed_unsync())
    }

    /// Returns the next chunk; `None` at the end.
    ///
    /// # Errors
    ///
    /// A [`TransportError`] if the body breaks off.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, TransportError> {
        while let Some(frame) = self.0.frame().await {
            // Other frames are trailers, which such services do not use.
            if let Ok(data) = frame?.into_data() {
                return Ok(Some(data));
            }
        }
        Ok(None)
    }

    /// Collects the complete body, if it has at most `most` bytes.
    ///
    /// # Errors
    ///
    /// A [`TransportError`] if it has more, or breaks off.
    pub async fn collect(mut self, most: usize) -> Result<Bytes, TransportError> {
        let too_large = || TransportError::new(TransportKind::TooLarge);
        let Some(first) = self.chunk().await? else {
            return Ok(Bytes::new());
        };
        if first.len() > most {
            return Err(too_large());
        }
        let Some(second) = self.chunk().await? else {
            return Ok(first);
        };
        let mut whole = Vec::from(first);
        let mut next = Some(second);
        while let Some(chunk) = next {
            if chunk.len() > most - whole.len() {
                return Err(too_large());
            }
            whole.extend_from_slice(&chunk);
            next = self.chunk().await?;
        }
        Ok(whole.into())
    }

    /// Returns the number of bytes that are still to come, if the service states it.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        self.0.size_hint().exact()
    }
}

impl<T: Into<Bytes>> From<T> for Incoming {
    fn from(bytes: T) -> Self {
        let body = http_body_util::Full::new(bytes.into());
        Self(body.map_err(|never| match never {}).boxed_unsync())
    }
}

impl Body for Incoming {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        Pin::new(&mut self.0).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}

impl fmt::Debug for Incoming {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Incoming({:?})", self.length())
    }
}
