//! The rules for caching (RFC 9111, for a client that always revalidates). Takes the head of a response; gives the
//! parts to store.
//!
//! ```text
//! 200, etag: "1", vary: Accept                 stored: the key contains all headers of the request
//! 200, etag: "1", vary: *                      not stored: it depends on unknown conditions
//! 200, etag: "1", cache-control: no-store      not stored
//! 304, etag: "2"                               the stored response is revalidated by "2" from now on
//! ```

use http::header::{
    CACHE_CONTROL, CONNECTION, CONTENT_LENGTH, ETAG, IF_MODIFIED_SINCE, IF_NONE_MATCH,
    LAST_MODIFIED, RANGE, RETRY_AFTER, SET_COOKIE, TRANSFER_ENCODING, VARY,
};
use http::{HeaderMap, HeaderName, StatusCode, Version, response};

use super::Cached;
use crate::transport::Incoming;

/// `true` if a request may use the cache: it has no conditions of its own.
pub(in crate::client) fn may_look_up(headers: &HeaderMap) -> bool {
    let conditions = [IF_NONE_MATCH, IF_MODIFIED_SINCE, RANGE];
    !conditions.iter().any(|name| headers.contains_key(name))
        && !lists(headers, &CACHE_CONTROL, "no-store")
}

/// Makes a request conditional on a change of the cached response.
pub(in crate::client) fn add_conditions(headers: &mut HeaderMap, stored: &Cached) {
    let conditions = [(ETAG, IF_NONE_MATCH), (LAST_MODIFIED, IF_MODIFIED_SINCE)];
    for (stored_name, condition) in conditions {
        if let Some(value) = stored.headers.get(stored_name) {
            headers.insert(condition, value.clone());
            return;
        }
    }
}

/// `true` if a response may be stored and revalidated.
pub(in crate::client) fn may_store(status: StatusCode, headers: &HeaderMap) -> bool {
    let known = headers.contains_key(ETAG) || headers.contains_key(LAST_MODIFIED);
    let forbidden = lists(headers, &CACHE_CONTROL, "no-store") || lists(headers, &VARY, "*");
    status == StatusCode::OK && known && !forbidden
}

/// `true` if a truncated body would be noticed: it does not end merely with the connection.
pub(in crate::client) fn is_framed(head: &response::Parts, body: &Incoming) -> bool {
    let framed = [CONTENT_LENGTH, TRANSFER_ENCODING];
    body.length().is_some()
        || head.version >= Version::HTTP_2
        || framed.iter().any(|name| head.headers.contains_key(name))
}

/// Returns the headers to store: those of the response, but not those of one exchange, of the connection or of the
/// user.
pub(in crate::client) fn stored_headers(headers: &HeaderMap) -> HeaderMap {
    let mut stored = HeaderMap::new();
    for (name, value) in headers.iter().filter(|(name, _)| is_storable(name)) {
        stored.append(name.clone(), value.clone());
    }
    stored
}

fn is_storable(name: &HeaderName) -> bool {
    let transient = [SET_COOKIE, RETRY_AFTER, CONNECTION, TRANSFER_ENCODING];
    !transient.contains(name) && !name.as_str().starts_with("x-ratelimit-")
}

/// Returns the headers of a cached response, updated by those of a 304. Headers that describe the body stay as cached.
pub(in crate::client) fn merged(stored: &HeaderMap, current: &HeaderMap) -> HeaderMap {
    let mut headers = stored.clone();
    let names = current
        .keys()
        .filter(|name| !name.as_str().starts_with("content-") && **name != TRANSFER_ENCODING);
    for name in names {
        headers.remove(name);
        for value in current.get_all(name) {
            headers.append(name.clone(), value.clone());
        }
    }
    headers
}

/// `true` if a cached response must be stored again, because it is to be revalidated by other values.
pub(in crate::client) fn is_outdated(stored: &HeaderMap, merged: &HeaderMap) -> bool {
    [ETAG, LAST_MODIFIED]
        .iter()
        .any(|name| stored.get(name) != merged.get(name))
}

/// `true` if a header lists this value.
fn lists(headers: &HeaderMap, name: &HeaderName, wanted: &str) -> bool {
    let values = headers.get_all(name).into_iter();
    let texts = values.filter_map(|value| value.to_str().ok());
    texts
        .flat_map(|text| text.split(','))
        .any(|item| item.trim().eq_ignore_ascii_case(wanted))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(lines: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in lines.lines().filter_map(|line| line.split_once(": ")) {
            let name: HeaderName = name.parse().unwrap();
            headers.append(name, value.parse().unwrap());
        }
        headers
    }

    #[test]
    fn responses_are_stored_unless_headers_forbid_it() {
        let cases = [
            ("etag: 1", true),
            ("last-modified: 1", true),
            ("date: 1", false),
            ("etag: 1\nvary: Accept, Authorization, Cookie", true),
            ("etag: 1\nvary: accept\nvary: Origin , *", false),
            ("etag: 1\ncache-control: private, max-age=60", true),
            (
                "etag: 1\ncache-control: private\ncache-control: max-age=0,No-Store",
                false,
            ),
            ("etag: 1\ncache-control: x-no-store", true),
        ];
        for (lines, expected) in cases {
            assert_eq!(
                may_store(StatusCode::OK, &headers(lines)),
                expected,
                "{lines}"
            );
            assert!(!may_store(StatusCode::CREATED, &headers(lines)), "{lines}");
        }
    }

    #[test]
    fn current_headers_replace_stored_ones() {
        let stored = headers("etag: 1\nlink: a\nlink: b\ncontent-type: text/plain");
        let current = headers(
            "etag: 2\nlink: c\nlink: d\ncontent-type: text/html\ncontent-encoding: gzip\n\
             content-length: 0\ntransfer-encoding: chunked\nset-cookie: a\nx-ratelimit-remaining: 0\nretry-after: 1",
        );
        let merged = merged(&stored, &current);
        let expected = headers(
            "etag: 2\nlink: c\nlink: d\ncontent-type: text/plain\nset-cookie: a\nx-ratelimit-remaining: 0\nretry-after: 1",
        );
        assert_eq!(merged, expected);
        assert!(is_outdated(&stored, &merged));
        let lasting = headers("etag: 2\nlink: c\nlink: d\ncontent-type: text/plain");
        assert_eq!(stored_headers(&merged), lasting);
        assert!(!is_outdated(&lasting, &merged));
    }
}
