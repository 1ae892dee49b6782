//! Examples from the description. Takes the examples of an operation; gives responses and typed results, without a
//! server.
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

/// An example response from the description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    /// The name of the example in the description.
    pub name: &'static str,
    /// The status.
    pub status: u16,
    /// The media type of the body; empty for a response without a body.
    pub media: &'static str,
    /// The body.
    pub body: &'static str,
}

impl Example {
    /// Returns the example as an HTTP response. A redirect leads to `https://example.com/elsewhere`.
    #[must_use]
    pub fn response(&self) -> Response<Bytes> {
        let mut response = Response::new(Bytes::from_static(self.body.as_bytes()));
        // Generated examples have valid statuses. A hand-written one with an invalid status becomes a failure.
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

/// An endpoint with example responses.
pub trait Examples: Endpoint {
    /// The examples of the description, successes first; a success without a body counts as one.
    const EXAMPLES: &'static [Example];

    /// Returns the result of the first example.
    ///
    /// # Errors
    ///
    /// [`Error::Api`] if all examples are failures, and [`Error::Decode`] if the description contradicts itself.
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

    /// Returns the example of this name, whatever its status.
    #[must_use]
    fn named(name: &str) -> Option<&'static Example> {
        Self::EXAMPLES.iter().find(|example| example.name == name)
    }
}

/// An operation and its examples, without its types: a row of the table that a generated crate has of its operations.
#[derive(Clone, Copy, Debug)]
pub struct OperationExamples {
    /// The operation, as the description declares it.
    pub operation: Operation,
    /// The examples of the description, successes first.
    pub examples: &'static [Example],
}

impl OperationExamples {
    /// Creates the row of an operation.
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
    fn an_invalid_status_becomes_a_failure() {
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
