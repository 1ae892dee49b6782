//! Redirects. Takes a request and its response; gives the request to send next, if the response is a redirect to
//! follow.
//!
//! ```text
//! GET /repos/o/old   301 Location: /repositories/7      GET /repositories/7
//! GET /x             302 Location: https://elsewhere/   not followed: the response is returned
//! GET /x (download)  302 Location: https://elsewhere/   GET https://elsewhere/, without the token
//! ```

use http::header::{ACCEPT, LOCATION, USER_AGENT};
use http::request::Parts as Head;
use http::{HeaderMap, HeaderValue, Method, Request, Uri, response};
use url::Url;

/// The maximum number of redirects of one request.
pub(super) const MAX_REDIRECTS: usize = 5;

/// The redirects that a call follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Follow<'a> {
    /// Those within the origin, except for statuses that are results of the operation.
    Within(&'a [u16]),
    /// All, without secrets once they leave the origin.
    Anywhere,
}

/// The request of a redirect.
pub(super) struct Hop {
    pub(super) head: Head,
    /// `true` if it goes to another origin.
    pub(super) is_cross_origin: bool,
}

/// Returns the request that follows `response`, if it is a redirect to follow.
///
/// Method and body stay the same. Within one origin all headers are kept; across origins none that could be secret, and
/// `https` never leads to `http`.
pub(super) fn next(request: &Head, response: &response::Parts, follow: Follow<'_>) -> Option<Hop> {
    let status = response.status.as_u16();
    if !keeps_method(&request.method, status) {
        return None;
    }
    if let Follow::Within(outcomes) = follow
        && outcomes.contains(&status)
    {
        return None;
    }
    let from = Url::parse(&request.uri.to_string()).ok()?;
    let location = response.headers.get(LOCATION)?.to_str().ok()?;
    let mut to = from.join(location).ok()?;
    to.set_fragment(None);
    let is_cross_origin = to.origin() != from.origin();
    let mut head = request.clone();
    if is_cross_origin {
        let is_safe = matches!(request.method, Method::GET | Method::HEAD);
        let is_downgrade = from.scheme() == "https" && to.scheme() != "https";
        if follow != Follow::Anywhere || !is_safe || is_downgrade || !to.has_host() {
            return None;
        }
        head = without_secrets(request);
    }
    head.uri = Uri::try_from(to.as_str()).ok()?;
    Some(Hop {
        head,
        is_cross_origin,
    })
}

/// Returns the request without headers that could be secret.
fn without_secrets(request: &Head) -> Head {
    let (mut next, ()) = Request::new(()).into_parts();
    next.method = request.method.clone();
    next.headers = HeaderMap::new();
    if let Some(agent) = request.headers.get(USER_AGENT) {
        next.headers.insert(USER_AGENT, agent.clone());
    }
    next.headers.insert(ACCEPT, HeaderValue::from_static("*/*"));
    next
}

/// `true` if a redirect with this status repeats the request. With 301 to 303 that is the case for `GET` and `HEAD`
/// only: other methods would become `GET`, which is not the request that the caller meant.
fn keeps_method(method: &Method, status: u16) -> bool {
    match status {
        301..=303 => matches!(*method, Method::GET | Method::HEAD),
        307 | 308 => true,
        _ => false,
    }
}
