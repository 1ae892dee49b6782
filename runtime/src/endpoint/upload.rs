//! Bodies that are sent as they are. Takes bytes, a file or a reader; gives the body of each attempt
//! to send them.
//!
//! ```text
//! repos::upload_release_asset("octo-org", "octo-repo", 1, "app.zip", Upload::file("app.zip"))
//! ```

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;

#[cfg(feature = "client")]
use super::source::Streamed;

/// What is told how far an upload is: the number of bytes handed to the connection so far.
type Progress = Arc<dyn Fn(u64) + Send + Sync>;

/// A request body of bytes, which need not be in memory.
///
/// Bytes and files can be sent again when an attempt fails; a reader can be read only once, so a
/// request with one is never repeated, and fails if its clone was sent before.
#[derive(Clone)]
pub struct Upload {
    pub(super) source: Source,
    pub(super) progress: Option<Progress>,
    pub(super) content_type: Option<String>,
}

/// Where the bytes are.
#[derive(Clone)]
pub(super) enum Source {
    Bytes(Bytes),
    #[cfg(feature = "client")]
    Streamed(Streamed),
}

impl Upload {
    pub(super) fn new(source: Source) -> Self {
        Self {
            source,
            progress: None,
            content_type: None,
        }
    }

    /// Says what kind of bytes they are, such as `application/zip`. Unless said, it is what the description declares,
    /// mostly `application/octet-stream`; nothing is guessed from a file's name.
    ///
    /// A text that is no media type, or one that the description does not allow, fails the building of the request with
    /// [`BuildError::ContentType`](crate::BuildError::ContentType).
    ///
    /// ```
    /// # use octoforge_runtime::Upload;
    /// let page = Upload::from("<!doctype html>").content_type("text/html; charset=utf-8");
    /// ```
    #[must_use]
    pub fn content_type(mut self, media: impl Into<String>) -> Self {
        self.content_type = Some(media.into());
        self
    }

    /// Calls `progress` with the number of bytes sent so far, as they are handed to the connection;
    /// an attempt that is repeated counts from zero again.
    #[must_use]
    pub fn on_progress(mut self, progress: impl Fn(u64) + Send + Sync + 'static) -> Self {
        self.progress = Some(Arc::new(progress));
        self
    }

    /// The bytes, if they are in memory.
    #[must_use]
    pub fn bytes(&self) -> Option<&Bytes> {
        match &self.source {
            Source::Bytes(bytes) => Some(bytes),
            #[cfg(feature = "client")]
            Source::Streamed(_) => None,
        }
    }
}

impl<T: Into<Bytes>> From<T> for Upload {
    fn from(bytes: T) -> Self {
        Self::new(Source::Bytes(bytes.into()))
    }
}

impl fmt::Debug for Upload {
    /// Says where the bytes are, and not what they are.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.source {
            Source::Bytes(bytes) => write!(f, "Upload({} bytes)", bytes.len()),
            #[cfg(feature = "client")]
            Source::Streamed(streamed) => write!(f, "Upload({streamed:?})"),
        }
    }
}
