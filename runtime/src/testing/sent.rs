//! A request as it was sent. Takes what a client hands to its transport; gives what a test wants to know of it.
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

/// A request as it was sent. Its `Debug` leaves out what a header that authorizes says.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Sent {
    /// The operation that it is of, if the client or the kit knows it.
    pub operation: Option<Operation>,
    /// The method.
    pub method: Method,
    /// The whole URL.
    pub url: Uri,
    /// All headers, those of the client among them.
    pub headers: HeaderMap,
    /// The whole body; empty where there was none.
    pub body: Bytes,
    /// The path as that of an operation: below the base URL, as far as the kit was told that.
    pub(super) path: Option<String>,
}

impl Sent {
    /// Whether it is of an operation, for all that method and path say.
    pub(super) fn may_be_of(&self, operation: &Operation) -> bool {
        let path = self.path.as_deref();
        path.is_some_and(|path| route::is_of(operation, &self.method, path))
    }

    /// The value of a header, if it is there and a text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The value of a parameter by the name that the description gives it, decoded: in the path, or else the first of
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

    /// The body as a typed value.
    ///
    /// # Errors
    ///
    /// When it is not the JSON of such a value.
    pub fn json<T: Json>(&self) -> Result<T, JsonError> {
        from_slice(&self.body)
    }
}
