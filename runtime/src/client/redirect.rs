//! Redirects. Takes a request and the answer to it; gives the request to send next, if the answer
//! sends us on.
//!
//! ```text
//! GET /repos/o/old   301 Location: /repositories/7      GET /repositories/7
//! GET /x             302 Location: https://elsewhere/   nothing: the answer stands
//! ```

use bytes::Bytes;
use http::header::LOCATION;
use http::{Method, Request, Response, Uri};
use url::Url;

/// How often one call is sent on.
pub(super) const MOST: usize = 5;

/// The request that `response` asks for in place of `request`.
///
/// Only within one origin, so that all headers may stay; only with the same method and body; and
/// not for statuses that the operation counts as a result.
pub(super) fn next(
    request: &Request<Bytes>,
    response: &Response<Bytes>,
    outcomes: &[u16],
) -> Option<Request<Bytes>> {
    let status = response.status().as_u16();
    if outcomes.contains(&status) || !keeps_method(request.method(), status) {
        return None;
    }
    let from = Url::parse(&request.uri().to_string()).ok()?;
    let location = response.headers().get(LOCATION)?.to_str().ok()?;
    let to = from.join(location).ok()?;
    if to.origin() != from.origin() {
        return None;
    }
    let mut next = request.clone();
    *next.uri_mut() = Uri::try_from(to.as_str()).ok()?;
    Some(next)
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
