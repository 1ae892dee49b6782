//! An answer that is a place.

use std::fmt;

use http::StatusCode;

/// Where an operation that answers with a redirect points, such as the place of a download.
///
/// Such a place is often a URL that lets anyone in who knows it, so `Debug` leaves its query out,
/// and nothing is sent there unless asked.
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
            .field("location", &public(&self.location))
            .finish()
    }
}

/// A URL without its query, where signatures stand.
pub(crate) fn public(url: &str) -> String {
    match url.split_once('?') {
        Some((place, _)) => format!("{place}?…"),
        None => url.to_owned(),
    }
}
