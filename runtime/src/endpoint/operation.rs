//! What an operation of the description says about itself, as one constant.
//!
//! Takes nothing; gives [`Operation`], which every emitted endpoint fills in:
//!
//! ```text
//! const STAR: Operation = Operation {
//!     id: "zoo/star", method: Verb::Put, path: "/starred/{animal}", ..Operation::DEFAULT
//! };
//! ```

use std::fmt;

/// One operation of an OpenAPI description: a method on a path, and how its messages are written.
///
/// Plain data, so that a constant can begin with [`Operation::DEFAULT`] and name only what differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operation {
    /// The operation's id in the description; every error names it.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Verb,
    /// The path template, beginning with `/`. `{name}` stands for one segment or a part of one,
    /// `{+name}` for a value that may hold several segments, `{*name}` for one that may also be empty.
    pub path: &'static str,
    /// The templates of other operations of the same method that values of this one could reach: `/gists/public` for
    /// `/gists/{gist_id}`. A request never does: its slashes are encoded, or it is not built.
    pub overlaps: &'static [&'static str],
    /// The media type asked for. A client may ask for its service's own form of JSON where this is
    /// [`Operation::JSON`].
    pub accept: &'static str,
    /// The media type of the body, sent only with a body.
    pub content_type: &'static str,
    /// The media types that an [`Upload`](crate::Upload) may be of, ranges such as `image/*` among them; none means
    /// `content_type` alone.
    pub content_types: &'static [&'static str],
    /// The server of this operation alone, in place of the base URL. One that is relative (`/uploads`) is at the host of
    /// the base URL.
    pub server: Option<&'static str>,
    /// Whether the description demands a body. Where it does not, an empty JSON body is not sent.
    pub body_required: bool,
    /// Statuses outside 2xx that are a result of this operation and not an error: 404 for a
    /// yes-or-no question, 302 for an operation that answers with a place.
    /// [`Endpoint::decode`](crate::Endpoint::decode) gets these as well, and a client does not
    /// follow a redirect that is listed here.
    pub outcomes: &'static [u16],
}

impl Operation {
    /// The media type of plain JSON.
    pub const JSON: &'static str = "application/json";

    /// `GET /` that asks for JSON and sends nothing: the values an operation has where it says
    /// nothing else.
    pub const DEFAULT: Self = Self {
        id: "",
        method: Verb::Get,
        path: "/",
        overlaps: &[],
        accept: Self::JSON,
        content_type: Self::JSON,
        content_types: &[],
        server: None,
        body_required: false,
        outcomes: &[],
    };

    /// Whether an answer with this status is a result: any 2xx, and the listed outcomes.
    #[must_use]
    pub fn is_outcome(&self, status: http::StatusCode) -> bool {
        status.is_success() || self.outcomes.contains(&status.as_u16())
    }
}

/// An HTTP method that OpenAPI knows.
///
/// [`http::Method`] can own memory, which keeps it out of a constant that takes the rest from
/// [`Operation::DEFAULT`]; hence a plain enum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verb {
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

impl From<Verb> for http::Method {
    fn from(verb: Verb) -> Self {
        match verb {
            Verb::Get => Self::GET,
            Verb::Put => Self::PUT,
            Verb::Post => Self::POST,
            Verb::Delete => Self::DELETE,
            Verb::Options => Self::OPTIONS,
            Verb::Head => Self::HEAD,
            Verb::Patch => Self::PATCH,
            Verb::Trace => Self::TRACE,
        }
    }
}

impl fmt::Display for Verb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(http::Method::from(*self).as_str())
    }
}
