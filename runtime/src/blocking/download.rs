//! Downloads. Takes the response of the asynchronous client as it arrives; gives its body piece by piece.
//!
//! ```text
//! artifact.write_to(&mut std::fs::File::create("artifact.zip")?)?;
//! ```

use std::fmt;
use std::io::Write;
use std::sync::Arc;

use bytes::Bytes;

use super::worker::Worker;
use crate::client;
use crate::error::{Error, TransportError, TransportKind};
use crate::response::Meta;

/// A response whose body is still arriving.
pub struct Download {
    download: client::Download,
    worker: Arc<Worker>,
}

impl Download {
    pub(super) fn new(download: client::Download, worker: Arc<Worker>) -> Self {
        Self { download, worker }
    }

    /// Returns the status and the headers of the response.
    #[must_use]
    pub fn meta(&self) -> &Meta {
        self.download.meta()
    }

    /// Returns the total size in bytes, if the service states it.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        self.download.length()
    }

    /// Returns the next chunk; `None` at the end.
    ///
    /// # Errors
    ///
    /// [`Error::Transport`] if the body breaks off.
    pub fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        self.worker.block_on(self.download.chunk())?
    }

    /// Writes the rest of the body, and returns the total number of bytes received.
    ///
    /// # Errors
    ///
    /// [`Error::Transport`] if the body breaks off, or with [`TransportKind::Write`] if it cannot be written; what was
    /// written before is kept.
    pub fn write_to(&mut self, to: &mut impl Write) -> Result<u64, Error> {
        let unwritten =
            |error: std::io::Error| TransportError::new(TransportKind::Write).because(error);
        while let Some(chunk) = self.chunk()? {
            to.write_all(&chunk).map_err(unwritten)?;
        }
        to.flush().map_err(unwritten)?;
        Ok(self.download.received())
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.download.fmt(f)
    }
}
