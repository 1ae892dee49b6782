//! An answer that is a place.

use std::fmt;

use http::StatusCode;

use crate::shown::{line, origin};

/// Where an operation that answers with a redirect points, such as the place of a download.
///
/// Such a place is often a URL that lets anyone in who knows it, so `Debug` shows its origin alone, and
/// nothing is sent there unless asked.
#[derive(Clone, PartialEq, Eq)]
pub struct Redirect {
    /// The status of the answer, such as 302.
    pub status: StatusCode,
    /// The `Location` header as it came: mostly a whole URL; by the standard it may be relative to
    /// the request's.
    pub location: String,
}

impl fmt::Debug for Redirect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Redirect")
            .field("status", &self.status)
            .field("location", &line(&origin(&self.location)))
            .finish()
    }
}
