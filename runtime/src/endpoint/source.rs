//! Uploads that are not in memory. Takes a path or a reader; gives a stream of its bytes, opened
//! anew for each attempt where that is possible.

use std::fmt;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::{io, mem};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body, Frame, SizeHint};
use tokio::io::AsyncRead;
use tokio_util::io::ReaderStream;

use super::upload::{Source, Upload};
use crate::transport::{BoxError, Outgoing};

/// How much is read at once.
const CHUNK: usize = 64 * 1024;

type Reader = Pin<Box<dyn AsyncRead + Send + Sync>>;

/// A source outside of memory.
#[derive(Clone)]
pub(super) enum Streamed {
    File(Arc<Path>),
    /// A reader until it is taken, and how much it will give.
    Reader(Arc<Mutex<Option<Reader>>>, Option<u64>),
}

impl Upload {
    /// The content of a file, which is opened when the request is sent, and again for each further
    /// attempt.
    #[must_use]
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Self {
            source: Source::Streamed(Streamed::File(path.into().into())),
            progress: None,
        }
    }

    /// What a reader gives until its end, and how many bytes that is, if known: services that need
    /// a `Content-Length` refuse a body without one.
    #[must_use]
    pub fn reader(reader: impl AsyncRead + Send + Sync + 'static, length: Option<u64>) -> Self {
        let reader: Reader = Box::pin(reader);
        let reader = Arc::new(Mutex::new(Some(reader)));
        Self {
            source: Source::Streamed(Streamed::Reader(reader, length)),
            progress: None,
        }
    }

    /// Whether the body can be sent more than once.
    pub(crate) fn is_replayable(&self) -> bool {
        !matches!(self.source, Source::Streamed(Streamed::Reader(..)))
    }

    /// The body of one attempt.
    pub(crate) async fn open(&self) -> io::Result<Outgoing> {
        let (stream, length): (Reader, _) = match &self.source {
            Source::Bytes(bytes) if self.progress.is_none() => {
                return Ok(Outgoing::from(bytes.clone()));
            }
            Source::Bytes(bytes) => {
                let length = u64::try_from(bytes.len()).ok();
                (Box::pin(io::Cursor::new(bytes.clone())), length)
            }
            Source::Streamed(Streamed::File(path)) => {
                let file = tokio::fs::File::open(path).await?;
                let length = file.metadata().await?.len();
                (Box::pin(file), Some(length))
            }
            Source::Streamed(Streamed::Reader(reader, length)) => {
                let taken = mem::take(&mut *reader.lock().unwrap_or_else(PoisonError::into_inner));
                let gone = || io::Error::other("the reader of this body has been read already");
                (taken.ok_or_else(gone)?, *length)
            }
        };
        Ok(Outgoing::stream(Chunks {
            stream: ReaderStream::with_capacity(stream, CHUNK),
            left: length,
            sent: 0,
            progress: self.progress.clone(),
        }))
    }
}

impl fmt::Debug for Streamed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => write!(f, "{}", path.display()),
            Self::Reader(_, Some(length)) => write!(f, "a reader of {length} bytes"),
            Self::Reader(_, None) => f.write_str("a reader"),
        }
    }
}

/// The body of one attempt, which counts what it gives.
struct Chunks {
    stream: ReaderStream<Reader>,
    /// How much is still to come, where that is known.
    left: Option<u64>,
    sent: u64,
    progress: Option<Arc<dyn Fn(u64) + Send + Sync>>,
}

impl Body for Chunks {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let mut chunk = match ready!(Pin::new(&mut self.stream).poll_next(context)) {
            Some(Ok(chunk)) => chunk,
            Some(Err(error)) => return Poll::Ready(Some(Err(error.into()))),
            None if self.left.is_some_and(|left| left > 0) => {
                return Poll::Ready(Some(Err("the body ended before its length".into())));
            }
            None => return Poll::Ready(None),
        };
        // A file may have grown since its length was announced; what was announced is what is sent.
        if let Some(left) = self.left {
            chunk.truncate(usize::try_from(left).unwrap_or(usize::MAX));
            if chunk.is_empty() {
                return Poll::Ready(None);
            }
        }
        let length = chunk.len() as u64;
        self.left = self.left.map(|left| left - length);
        self.sent += length;
        if let Some(progress) = &self.progress {
            progress(self.sent);
        }
        Poll::Ready(Some(Ok(Frame::data(chunk))))
    }

    fn size_hint(&self) -> SizeHint {
        self.left.map_or_else(SizeHint::new, SizeHint::with_exact)
    }
}
