//! Responses that are redirects.

use std::fmt;

use http::StatusCode;

use crate::redact::{one_line, origin_only};

/// The result of an operation that responds with a redirect, such as the URL of a download.
///
/// Such a URL often grants access by itself, so `Debug` shows its origin only, and it is not requested unless you do
/// so.
#[derive(Clone, PartialEq, Eq)]
pub struct Redirect {
    /// The status of the response, such as 302.
    pub status: StatusCode,
    /// The `Location` header as received: usually an absolute URL, though the standard allows one that is relative to
    /// that of the request.
    pub location: String,
}

impl fmt::Debug for Redirect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Redirect")
            .field("status", &self.status)
            .field("location", &one_line(&origin_only(&self.location)))
            .finish()
    }
}
