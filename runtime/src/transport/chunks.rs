//! The bytes of one attempt to send an upload. Takes a reader and the announced length; gives a body that is complete
//! only if the reader has exactly that length.
//!
//! Invariant: the last announced byte is sent only after the reader has ended. So a request whose reader is too long
//! breaks off like one whose reader is too short, and no service takes a part for the whole.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use tokio_util::io::ReaderStream;

use super::pieces::Pieces;
use super::upload::unread;
use crate::endpoint::{Progress, Reader};
use crate::error::{TransportError, TransportKind};

/// Number of bytes that are read at once.
const CHUNK: usize = 64 * 1024;

/// The body of one attempt, which counts the bytes it returns.
pub(super) struct Chunks {
    stream: ReaderStream<Reader>,
    announced: Option<Announced>,
    sent: u64,
    progress: Option<Progress>,
}

/// An announced length, and the number of bytes read so far.
struct Announced {
    length: u64,
    read: u64,
    /// The last chunk, until the reader has ended.
    held: Option<Bytes>,
}

impl Chunks {
    pub(super) fn new(reader: Reader, length: Option<u64>, progress: Option<Progress>) -> Self {
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

    /// Counts a chunk that is handed on.
    fn given(&mut self, chunk: Bytes) -> Bytes {
        self.sent += chunk.len() as u64;
        if let Some(progress) = &self.progress {
            progress(self.sent);
        }
        chunk
    }
}

impl Announced {
    /// Takes a chunk that was read; returns the chunk to send now.
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

    /// Returns the chunk that is left when the reader has ended.
    fn end(&mut self) -> Result<Option<Bytes>, TransportError> {
        match self.read < self.length {
            true => Err(shorter(self.read, self.length)),
            false => Ok(self.held.take()),
        }
    }
}

impl Pieces for Chunks {
    fn poll_piece(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>> {
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

    fn remaining(&self) -> Option<u64> {
        let announced = self.announced.as_ref()?;
        Some(announced.length.saturating_sub(self.sent))
    }
}

/// Returns the error for a source that is longer than announced.
pub(super) fn longer(length: u64) -> TransportError {
    let text = format!("{length} bytes were announced, and there are more");
    TransportError::new(TransportKind::Length).because(text)
}

fn shorter(read: u64, length: u64) -> TransportError {
    let text = format!("{length} bytes were announced, and there are {read}");
    TransportError::new(TransportKind::Length).because(text)
}
