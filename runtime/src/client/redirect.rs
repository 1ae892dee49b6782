//! Redirects. Takes a request and the answer to it; gives the request to send next, if the answer
//! sends us on.
//!
//! ```text
//! GET /repos/o/old   301 Location: /repositories/7      GET /repositories/7
//! GET /x             302 Location: https://elsewhere/   nothing: the answer stands
//! GET /x (download)  302 Location: https://elsewhere/   GET https://elsewhere/, without the token
//! ```

use http::header::{ACCEPT, LOCATION, USER_AGENT};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Method, Request, Uri, response};
use url::Url;

/// How often one call is sent on.
pub(super) const MOST: usize = 5;

/// What a call does about redirects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Follow<'a> {
    /// Stays within the origin, and does not follow these statuses, which are results.
    Within(&'a [u16]),
    /// Goes wherever it is sent, without what is secret once it leaves the origin.
    Anywhere,
}

/// The request that an answer asks for in place of another.
pub(super) struct Hop {
    pub(super) head: Parts,
    /// Whether it goes to another origin.
    pub(super) leaves: bool,
}

/// The request that `response` asks for in place of `request`.
///
/// Only with the same method and body. Within one origin all headers may stay; elsewhere none do
/// that could be secret, and nobody is sent from `https` to `http`.
pub(super) fn next(request: &Parts, response: &response::Parts, follow: Follow<'_>) -> Option<Hop> {
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
    let leaves = to.origin() != from.origin();
    let mut head = request.clone();
    if leaves {
        let reads = matches!(request.method, Method::GET | Method::HEAD);
        let sinks = from.scheme() == "https" && to.scheme() != "https";
        if follow != Follow::Anywhere || !reads || sinks || !to.has_host() {
            return None;
        }
        head = stripped(request);
    }
    head.uri = Uri::try_from(to.as_str()).ok()?;
    Some(Hop { head, leaves })
}

/// The request as a stranger may see it.
fn stripped(request: &Parts) -> Parts {
    let (mut next, ()) = Request::new(()).into_parts();
    next.method = request.method.clone();
    next.headers = HeaderMap::new();
    if let Some(agent) = request.headers.get(USER_AGENT) {
        next.headers.insert(USER_AGENT, agent.clone());
    }
    next.headers.insert(ACCEPT, HeaderValue::from_static("*/*"));
    next
}

/// Whether a redirect with this status repeats the request as it was. For 301 to 303 that holds for
/// requests that only read: others would be turned into a `GET`, which is another request than the
/// caller meant.
fn keeps_method(method: &Method, status: u16) -> bool {
    match status {
        301..=303 => matches!(*method, Method::GET | Method::HEAD),
        307 | 308 => true,
        _ => false,
    }
}
