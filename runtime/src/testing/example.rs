//! Answers as the description shows them. Takes what the description shows of an operation; gives responses and typed
//! results, without a server.
//!
//! ```text
//! let repository = repos::Get::example()?;
//! let refusal = repos::Get::named("not-found").map(Example::response);
//! ```

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue, LOCATION};
use http::{Response, StatusCode};

use crate::endpoint::{Endpoint, Operation};
use crate::error::Error;

/// An answer as the description shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    /// What the description calls it.
    pub name: &'static str,
    /// The status that it comes with.
    pub status: u16,
    /// The media type of the body; empty for an answer without one.
    pub media: &'static str,
    /// The body.
    pub body: &'static str,
}

impl Example {
    /// The response that a server would give. A redirect leads to `https://example.com/elsewhere`.
    #[must_use]
    pub fn response(&self) -> Response<Bytes> {
        let mut response = Response::new(Bytes::from_static(self.body.as_bytes()));
        // Emitted examples have the status of a response; one that a person made up, and that is none, is a failure.
        let status = StatusCode::from_u16(self.status);
        *response.status_mut() = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        if let Ok(media) = HeaderValue::from_str(self.media)
            && !self.media.is_empty()
        {
            response.headers_mut().insert(CONTENT_TYPE, media);
        }
        if response.status().is_redirection() {
            let elsewhere = HeaderValue::from_static("https://example.com/elsewhere");
            response.headers_mut().insert(LOCATION, elsewhere);
        }
        response
    }
}

/// An endpoint of which the description shows answers.
pub trait Examples: Endpoint {
    /// Every answer that the description shows, successes first, and each success without a body.
    const EXAMPLES: &'static [Example];

    /// What a caller gets, as the description shows it first.
    ///
    /// # Errors
    ///
    /// [`Error::Api`] if the description shows failures only, and [`Error::Decode`] if it contradicts itself.
    fn example() -> Result<Self::Output, Error> {
        let none = Example {
            name: "none",
            status: 501,
            media: "",
            body: "",
        };
        let first = Self::EXAMPLES.first().unwrap_or(&none);
        Self::from_response(first.response())
    }

    /// The example with this name, of any status.
    #[must_use]
    fn named(name: &str) -> Option<&'static Example> {
        Self::EXAMPLES.iter().find(|example| example.name == name)
    }
}

/// An operation with all that the description shows of it, without its types: one row of the table that a generated
/// crate has of its operations.
#[derive(Clone, Copy, Debug)]
pub struct Shown {
    /// What the description says about the operation.
    pub operation: Operation,
    /// Every answer that the description shows, successes first.
    pub examples: &'static [Example],
}

impl Shown {
    /// The row of the operation whose request is `E`.
    #[must_use]
    pub const fn of<E: Examples>() -> Self {
        Self {
            operation: E::OPERATION,
            examples: E::EXAMPLES,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_example_is_a_response() {
        let example = |status, media, body| Example {
            name: "default",
            status,
            media,
            body,
        };
        let cases = [
            (
                example(200, "application/json", "{}"),
                Some("application/json"),
                None,
            ),
            (example(204, "", ""), None, None),
            (
                example(302, "", ""),
                None,
                Some("https://example.com/elsewhere"),
            ),
        ];
        for (example, media, location) in cases {
            let response = example.response();
            let header = |name| response.headers().get(name).map(HeaderValue::as_bytes);
            assert_eq!(response.status(), example.status, "{example:?}");
            assert_eq!(response.body(), example.body, "{example:?}");
            assert_eq!(
                header(CONTENT_TYPE),
                media.map(str::as_bytes),
                "{example:?}"
            );
            assert_eq!(header(LOCATION), location.map(str::as_bytes), "{example:?}");
        }
    }

    #[test]
    fn a_status_that_is_none_is_a_failure() {
        let example = Example {
            name: "absurd",
            status: 7,
            media: "a\nb",
            body: "",
        };
        assert_eq!(example.response().status(), 500);
        assert!(example.response().headers().is_empty());
    }
}
