//! Bodies of uploads. Takes an [`Upload`]; gives the body of one attempt to send it.
//!
//! ```text
//! Outgoing::open(&Upload::file("app.zip")).await?
//! ```

use std::io;

use tokio::io::AsyncReadExt as _;

use super::Outgoing;
use super::chunks::{Chunks, longer};
use super::pieces::PieceBody;
use crate::endpoint::Upload;
use crate::error::{TransportError, TransportKind};

impl Outgoing {
    /// Opens the source of an upload for one attempt.
    ///
    /// # Errors
    ///
    /// [`TransportKind::Request`] if the source cannot be read, and [`TransportKind::Length`] if it is announced as empty
    /// and is not.
    pub(crate) async fn open(upload: &Upload) -> Result<Self, TransportError> {
        let progress = upload.progress().cloned();
        if let (Some(bytes), None) = (upload.bytes(), &progress) {
            return Ok(Self::from(bytes.clone()));
        }
        let (mut reader, length) = upload.open().await.map_err(unread)?;
        if length == Some(0) {
            // HTTP libraries never poll a body that is announced as empty, so it is checked here.
            let more = reader.read(&mut [0]).await.map_err(unread)?;
            if more > 0 {
                return Err(longer(0));
            }
        }
        Ok(Self::stream(PieceBody(Chunks::new(
            reader, length, progress,
        ))))
    }
}

/// The failure of a source that cannot be read.
pub(super) fn unread(error: io::Error) -> TransportError {
    TransportError::new(TransportKind::Request).because(error)
}
