//! Uploads that are not in memory. Takes a path or a reader; gives a stream of its bytes, opened
//! anew for each attempt where that is possible.

use std::fmt;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::{io, mem};

use tokio::io::{AsyncRead, AsyncReadExt as _};

use super::chunks::{Chunks, longer, unread};
use super::upload::{Source, Upload};
use crate::error::TransportError;
use crate::transport::Outgoing;

pub(super) type Reader = Pin<Box<dyn AsyncRead + Send + Sync>>;

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
    ///
    /// A file whose length changes while it is sent fails the call with
    /// [`TransportKind::Length`](crate::TransportKind::Length).
    #[must_use]
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Self::new(Source::Streamed(Streamed::File(path.into().into())))
    }

    /// What a reader gives until its end, and how many bytes that is, if known: services that need
    /// a `Content-Length` refuse a body without one.
    ///
    /// A reader that gives fewer or more bytes fails the call with
    /// [`TransportKind::Length`](crate::TransportKind::Length), before the service has taken the request for whole. To send
    /// the beginning of a longer one, or of one that does not end, cut it with
    /// [`take`](tokio::io::AsyncReadExt::take).
    #[must_use]
    pub fn reader(reader: impl AsyncRead + Send + Sync + 'static, length: Option<u64>) -> Self {
        let reader: Reader = Box::pin(reader);
        let reader = Arc::new(Mutex::new(Some(reader)));
        Self::new(Source::Streamed(Streamed::Reader(reader, length)))
    }

    /// Whether the body can be sent more than once.
    pub(crate) fn is_replayable(&self) -> bool {
        !matches!(self.source, Source::Streamed(Streamed::Reader(..)))
    }

    /// The body of one attempt.
    pub(crate) async fn open(&self) -> Result<Outgoing, TransportError> {
        if let (Source::Bytes(bytes), None) = (&self.source, &self.progress) {
            return Ok(Outgoing::from(bytes.clone()));
        }
        let (mut reader, length) = self.opened().await.map_err(unread)?;
        if length == Some(0) {
            // Of a body without a byte nobody asks for any, so it is looked at here.
            let more = reader.read(&mut [0]).await.map_err(unread)?;
            if more > 0 {
                return Err(longer(0));
            }
        }
        let progress = self.progress.clone();
        Ok(Outgoing::stream(Chunks::new(reader, length, progress)))
    }

    /// Opens the source; gives its length too, if known.
    async fn opened(&self) -> io::Result<(Reader, Option<u64>)> {
        match &self.source {
            Source::Bytes(bytes) => {
                let length = u64::try_from(bytes.len()).ok();
                Ok((Box::pin(io::Cursor::new(bytes.clone())), length))
            }
            Source::Streamed(Streamed::File(path)) => {
                let file = tokio::fs::File::open(path).await?;
                let length = file.metadata().await?.len();
                Ok((Box::pin(file), Some(length)))
            }
            Source::Streamed(Streamed::Reader(reader, length)) => {
                let taken = mem::take(&mut *reader.lock().unwrap_or_else(PoisonError::into_inner));
                let gone = || io::Error::other("the reader of this body has been read already");
                Ok((taken.ok_or_else(gone)?, *length))
            }
        }
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
