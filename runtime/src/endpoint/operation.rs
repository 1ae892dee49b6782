//! The declaration of an operation, as a constant.
//!
//! Takes nothing; gives [`Operation`], which generated endpoints fill in:
//!
//! ```text
//! const STAR: Operation = Operation {
//!     id: "zoo/star", method: Method::Put, path: "/starred/{animal}", ..Operation::DEFAULT
//! };
//! ```

use std::fmt;

/// An operation of an OpenAPI description: a method on a path, and the media types of its messages.
///
/// It is plain data, so that a constant can be built from [`Operation::DEFAULT`] and the fields that differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operation {
    /// The ID of the operation in the description, for errors and logs.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path template, which begins with `/`. `{name}` stands for one segment or a part of one, `{+name}` for one
    /// segment or more, `{*name}` for any number of segments.
    pub path: &'static str,
    /// The templates of other operations with the same method that parameter values could reach, such as
    /// `/gists/public` for `/gists/{gist_id}`. A request never does: its slashes are encoded, or it is not built.
    pub overlaps: &'static [&'static str],
    /// The media type of the `Accept` header. A client may replace [`Operation::JSON`] by the media type for JSON of
    /// its service.
    pub accept: &'static str,
    /// The media type of the body, sent only with a body.
    pub content_type: &'static str,
    /// The media types that an [`Upload`](crate::Upload) may have, including ranges such as `image/*`; empty for
    /// `content_type` alone.
    pub content_types: &'static [&'static str],
    /// The server of this operation, in place of the base URL. A relative one (`/uploads`) is at the host of the base
    /// URL.
    pub server: Option<&'static str>,
    /// `true` if the description requires a body. Otherwise an empty JSON body is not sent.
    pub body_required: bool,
    /// The statuses outside 2xx that are results of this operation, and not errors: 404 for a yes-or-no question, 302
    /// for an operation that returns a URL. [`Endpoint::decode`](crate::Endpoint::decode) handles them, and a client
    /// does not follow a redirect with one of them.
    pub outcomes: &'static [u16],
    /// The 2xx statuses that the description declares, by default 200; empty if it declares all of them.
    pub successes: &'static [u16],
}

impl Operation {
    /// The media type of plain JSON.
    pub const JSON: &'static str = "application/json";

    /// The values of all fields that an operation does not set: `GET /` for JSON, without a body.
    pub const DEFAULT: Self = Self {
        id: "",
        method: Method::Get,
        path: "/",
        overlaps: &[],
        accept: Self::JSON,
        content_type: Self::JSON,
        content_types: &[],
        server: None,
        body_required: false,
        outcomes: &[],
        successes: &[200],
    };

    /// `true` if a response with this status is a result: any 2xx, and the listed outcomes.
    #[must_use]
    pub fn is_outcome(&self, status: http::StatusCode) -> bool {
        status.is_success() || self.outcomes.contains(&status.as_u16())
    }

    /// `true` if the description declares the success.
    pub(crate) fn declares(&self, status: http::StatusCode) -> bool {
        self.successes.is_empty() || self.successes.contains(&status.as_u16())
    }
}

/// An HTTP method that OpenAPI supports.
///
/// It is a plain enum, since [`http::Method`] may own memory and therefore cannot be used in a constant with fields
/// from [`Operation::DEFAULT`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// `GET`
    Get,
    /// `PUT`
    Put,
    /// `POST`
    Post,
    /// `DELETE`
    Delete,
    /// `OPTIONS`
    Options,
    /// `HEAD`
    Head,
    /// `PATCH`
    Patch,
    /// `TRACE`
    Trace,
}

impl From<Method> for http::Method {
    fn from(verb: Method) -> Self {
        match verb {
            Method::Get => Self::GET,
            Method::Put => Self::PUT,
            Method::Post => Self::POST,
            Method::Delete => Self::DELETE,
            Method::Options => Self::OPTIONS,
            Method::Head => Self::HEAD,
            Method::Patch => Self::PATCH,
            Method::Trace => Self::TRACE,
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(http::Method::from(*self).as_str())
    }
}
