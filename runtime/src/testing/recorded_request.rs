//! Recorded requests. Takes the requests that a client sends; gives their parts to assertions.
//!
//! ```text
//! let sent = kit.of::<issues::Create>().remove(0);
//! assert_eq!((sent.parameter("repo"), sent.header("accept")), …);
//! let body: issues::CreateBody = sent.json()?;
//! ```

use bytes::Bytes;
use http::{HeaderMap, Method, Uri};
use url::form_urlencoded;

use super::route;
use crate::endpoint::Operation;
use crate::json::{Json, JsonError, from_slice};

/// A request as it was sent. `Debug` does not show the values of headers with credentials.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The operation, if the client or the kit knows it.
    pub operation: Option<Operation>,
    /// The method.
    pub method: Method,
    /// The complete URL.
    pub url: Uri,
    /// All headers, including those of the client.
    pub headers: HeaderMap,
    /// The complete body; empty if there was none.
    pub body: Bytes,
    /// The path below the base URL, or the whole path if the kit does not know the base URL.
    pub(super) path: Option<String>,
}

impl RecordedRequest {
    /// `true` if method and path match an operation.
    pub(super) fn may_be_of(&self, operation: &Operation) -> bool {
        let path = self.path.as_deref();
        path.is_some_and(|path| route::is_of(operation, &self.method, path))
    }

    /// Returns the value of a header, if it is there and is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Returns the decoded value of a parameter, by its name in the description: in the path, or else the first with
    /// this name in the query.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<String> {
        let template = self.operation.map_or("", |operation| operation.path);
        let mut path =
            route::values_below(template, self.path.as_deref().unwrap_or_default()).into_iter();
        let in_path = path.find(|(of, _)| *of == name).map(|(_, value)| value);
        in_path.or_else(|| {
            let query = self.url.query().unwrap_or_default();
            let mut pairs = form_urlencoded::parse(query.as_bytes());
            let (_, value) = pairs.find(|(of, _)| of == name)?;
            Some(value.into_owned())
        })
    }

    /// Decodes the body as JSON.
    ///
    /// # Errors
    ///
    /// A [`JsonError`] if it is not JSON of this type.
    pub fn json<T: Json>(&self) -> Result<T, JsonError> {
        from_slice(&self.body)
    }
}
