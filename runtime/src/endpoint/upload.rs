//! Request bodies of bytes. Takes bytes, a file or a reader; gives the body of each attempt.
//!
//! ```text
//! repos::upload_release_asset("octo-org", "octo-repo", 1, "app.zip", Upload::file("app.zip"))
//! ```

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;

#[cfg(feature = "client")]
use super::source::Streamed;

/// A callback for the progress of an upload, with the number of bytes passed to the connection so far.
pub(crate) type Progress = Arc<dyn Fn(u64) + Send + Sync>;

/// A request body of bytes, which need not be in memory.
///
/// Bytes and files can be sent again when an attempt fails. A reader can be read only once, so a request with one is
/// never repeated, and its clones cannot be sent.
#[derive(Clone)]
pub struct Upload {
    pub(super) source: Source,
    pub(super) progress: Option<Progress>,
    pub(super) content_type: Option<String>,
    pub(super) file_name: Option<String>,
}

/// The source of the bytes.
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
            file_name: None,
        }
    }

    /// Sets the name of the file in a multipart form. Unless set, it is that of the path for [`Upload::file`], and the name of
    /// the field for others.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Sets the media type, such as `application/zip`. Unless set, it is the one that the description declares, usually
    /// `application/octet-stream`; it is not guessed from the name of a file.
    ///
    /// Text that is not a media type, or one that the description does not allow, is a
    /// [`BuildError::ContentType`](crate::BuildError::ContentType) when the request is built.
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

    /// Calls `progress` with the number of bytes that were passed to the connection so far. Each attempt counts from
    /// zero.
    #[must_use]
    pub fn on_progress(mut self, progress: impl Fn(u64) + Send + Sync + 'static) -> Self {
        self.progress = Some(Arc::new(progress));
        self
    }

    /// Returns the callback for progress, if one is set.
    #[cfg(feature = "client")]
    pub(crate) fn progress(&self) -> Option<&Progress> {
        self.progress.as_ref()
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
    /// Shows the source, and not the bytes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.source {
            Source::Bytes(bytes) => write!(f, "Upload({} bytes)", bytes.len()),
            #[cfg(feature = "client")]
            Source::Streamed(streamed) => write!(f, "Upload({streamed:?})"),
        }
    }
}
