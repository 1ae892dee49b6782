//! The bytes of one attempt to send an upload. Takes a reader and the length that was announced; gives an
//! [`http_body::Body`] that is whole only if the reader is as long as that.
//!
//! Invariant: the last announced byte is handed on once the reader has ended. So a request with a reader that is too long
//! breaks off like one with a reader that is too short, and no service takes a part for the whole.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body, Frame, SizeHint};
use tokio_util::io::ReaderStream;

use super::source::Reader;
use crate::error::{TransportError, TransportKind};

/// Number of bytes that are read at once.
const CHUNK: usize = 64 * 1024;

/// The body of one attempt, which counts what it gives.
pub(super) struct Chunks {
    stream: ReaderStream<Reader>,
    announced: Option<Announced>,
    sent: u64,
    progress: Option<Arc<dyn Fn(u64) + Send + Sync>>,
}

/// A length that was announced, and how much of it has been read.
struct Announced {
    length: u64,
    read: u64,
    /// The last bytes, until the reader has ended.
    held: Option<Bytes>,
}

impl Chunks {
    pub(super) fn new(
        reader: Reader,
        length: Option<u64>,
        progress: Option<Arc<dyn Fn(u64) + Send + Sync>>,
    ) -> Self {
        Self {
            stream: ReaderStream::with_capacity(reader, CHUNK),
            announced: length.map(|length| Announced {
                length,
                read: 0,
                held: None,
            }),
            sent: 0,
            progress,
        }
    }

    fn given(&mut self, chunk: Bytes) -> Frame<Bytes> {
        self.sent += chunk.len() as u64;
        if let Some(progress) = &self.progress {
            progress(self.sent);
        }
        Frame::data(chunk)
    }
}

impl Announced {
    /// Takes what was read; gives what may be sent of it by now.
    fn take(&mut self, chunk: Bytes) -> Result<Option<Bytes>, TransportError> {
        self.read = self.read.saturating_add(chunk.len() as u64);
        if self.read > self.length {
            return Err(longer(self.length));
        }
        if self.read == self.length {
            self.held = Some(chunk);
            return Ok(None);
        }
        Ok(Some(chunk))
    }

    /// Bytes that are left to send when the reader has ended.
    fn end(&mut self) -> Result<Option<Bytes>, TransportError> {
        match self.read < self.length {
            true => Err(shorter(self.read, self.length)),
            false => Ok(self.held.take()),
        }
    }
}

impl Body for Chunks {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        loop {
            let read = ready!(Pin::new(&mut self.stream).poll_next(context));
            let ended = read.is_none();
            let ready = match (read.transpose(), &mut self.announced) {
                (Err(error), _) => Err(unread(error)),
                (Ok(chunk), None) => Ok(chunk),
                (Ok(Some(chunk)), Some(announced)) => announced.take(chunk),
                (Ok(None), Some(announced)) => announced.end(),
            };
            match ready {
                Ok(Some(chunk)) => return Poll::Ready(Some(Ok(self.given(chunk)))),
                Ok(None) if ended => return Poll::Ready(None),
                Ok(None) => {}
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
        }
    }

    fn size_hint(&self) -> SizeHint {
        let announced = self.announced.as_ref();
        let left = announced.map(|announced| announced.length.saturating_sub(self.sent));
        left.map_or_else(SizeHint::new, SizeHint::with_exact)
    }
}

/// A source that cannot be read.
pub(super) fn unread(error: io::Error) -> TransportError {
    TransportError::new(TransportKind::Request).because(error)
}

/// A source that goes on after its length.
pub(super) fn longer(length: u64) -> TransportError {
    let text = format!("{length} bytes were announced, and there are more");
    TransportError::new(TransportKind::Length).because(text)
}

fn shorter(read: u64, length: u64) -> TransportError {
    let text = format!("{length} bytes were announced, and there are {read}");
    TransportError::new(TransportKind::Length).because(text)
}
