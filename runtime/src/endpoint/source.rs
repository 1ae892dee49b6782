//! Uploads that are not in memory. Takes a path or a reader; gives a reader for each attempt, as far as that is
//! possible.

use std::fmt;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::{io, mem};

use tokio::io::{AsyncRead, AsyncReadExt as _};

use super::upload::{Source, Upload};

/// The bytes of an upload, read once.
pub(crate) type Reader = Pin<Box<dyn AsyncRead + Send + Sync>>;

/// A source outside memory.
#[derive(Clone)]
pub(super) enum Streamed {
    File(Arc<Path>),
    /// A reader, until it is taken, and its length, if known.
    Reader(Arc<Mutex<Option<Reader>>>, Option<u64>),
    /// Several sources, one after the other.
    Several(Arc<[Upload]>),
}

impl Upload {
    /// Uploads the contents of a file, which is opened for each attempt.
    ///
    /// If the length of the file changes while it is sent, the call fails with
    /// [`TransportKind::Length`](crate::TransportKind::Length).
    #[must_use]
    pub fn file(path: impl Into<PathBuf>) -> Self {
        let path: PathBuf = path.into();
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        let upload = Self::new(Source::Streamed(Streamed::File(path.into())));
        match name {
            Some(name) => upload.file_name(name),
            None => upload,
        }
    }

    /// Joins several uploads to one body.
    pub(super) fn several(pieces: Vec<Self>) -> Self {
        Self::new(Source::Streamed(Streamed::Several(pieces.into())))
    }

    /// Uploads the bytes of a reader. `length` is their number, if known: some services reject a body without a
    /// `Content-Length`.
    ///
    /// If the reader has fewer or more bytes, the call fails with
    /// [`TransportKind::Length`](crate::TransportKind::Length), before the request is complete. To send only the
    /// beginning of a reader, limit it with [`take`](tokio::io::AsyncReadExt::take).
    #[must_use]
    pub fn reader(reader: impl AsyncRead + Send + Sync + 'static, length: Option<u64>) -> Self {
        let reader: Reader = Box::pin(reader);
        let reader = Arc::new(Mutex::new(Some(reader)));
        Self::new(Source::Streamed(Streamed::Reader(reader, length)))
    }

    /// `true` if the body can be sent more than once.
    pub(crate) fn is_replayable(&self) -> bool {
        match &self.source {
            Source::Streamed(Streamed::Reader(..)) => false,
            Source::Streamed(Streamed::Several(pieces)) => pieces.iter().all(Self::is_replayable),
            _ => true,
        }
    }

    /// Opens the source for one attempt, and returns a reader of it and its length in bytes, if known.
    pub(crate) async fn open(&self) -> io::Result<(Reader, Option<u64>)> {
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
            Source::Streamed(Streamed::Several(pieces)) => {
                let mut all: Reader = Box::pin(tokio::io::empty());
                let mut whole = Some(0_u64);
                for piece in pieces.iter() {
                    let (reader, length) = Box::pin(piece.open()).await?;
                    all = Box::pin(all.chain(reader));
                    whole = whole
                        .zip(length)
                        .and_then(|(all, one)| all.checked_add(one));
                }
                Ok((all, whole))
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
            Self::Several(pieces) => write!(f, "{pieces:?}"),
        }
    }
}
