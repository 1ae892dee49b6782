//! For the tests of code that uses a client: answers as the description shows them, and values made by hand.
//!
//! Takes: what the description shows of an operation. Gives: responses and typed results, without a server.
//!
//! ```text
//! let repository = repos::Get::example()?;                               // as the description shows it
//! let user = build(|user: &mut SimpleUser| user.login = "octocat".into());   // with nothing set but the login
//! ```

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue, LOCATION};
use http::{Response, StatusCode};

use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::json::{Json, vacant};

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
    /// The response that a server would give. A redirect leads to `https://example.com/`.
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
            let elsewhere = HeaderValue::from_static("https://example.com/");
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

/// A value made by hand: nothing is set in it but what `set` sets. Required texts are empty, numbers zero, lists empty,
/// and what may be absent is absent, so that a test says what it is about and nothing else.
///
/// ```
/// # use octoforge_runtime::testing::build;
/// let names = build(|names: &mut Vec<String>| names.push("octocat".into()));
/// assert_eq!(names, ["octocat"]);
/// ```
#[must_use]
pub fn build<T: Json>(set: impl FnOnce(&mut T)) -> T {
    let mut value = vacant();
    set(&mut value);
    value
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
            (example(302, "", ""), None, Some("https://example.com/")),
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
