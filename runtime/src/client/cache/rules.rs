//! Rules of what may be kept, and for how long it is the answer (RFC 9111, as far as it matters to a client that asks each time
//! whether something has changed). Takes the head of an answer; gives what is kept of it.
//!
//! ```text
//! 200, etag: "1", vary: Accept                 kept: the key holds whatever the request says
//! 200, etag: "1", vary: *                      not kept: it depends on what nobody can know
//! 200, etag: "1", cache-control: no-store      not kept
//! 304, etag: "2"                               what is kept is from now on asked about by that
//! ```

use http::header::{
    CACHE_CONTROL, CONNECTION, CONTENT_LENGTH, ETAG, IF_MODIFIED_SINCE, IF_NONE_MATCH,
    LAST_MODIFIED, RANGE, RETRY_AFTER, SET_COOKIE, TRANSFER_ENCODING, VARY,
};
use http::{HeaderMap, HeaderName, StatusCode, Version, response};

use super::Cached;
use crate::transport::Incoming;

/// True if a request may be answered from a cache: not if it asks conditions of its own.
pub(in crate::client) fn may_ask(headers: &HeaderMap) -> bool {
    let own = [IF_NONE_MATCH, IF_MODIFIED_SINCE, RANGE];
    !own.iter().any(|name| headers.contains_key(name))
        && !lists(headers, &CACHE_CONTROL, "no-store")
}

/// Adds the condition that the answer is no longer the one that was kept.
pub(in crate::client) fn ask_whether_changed(headers: &mut HeaderMap, kept: &Cached) {
    let asked = [(ETAG, IF_NONE_MATCH), (LAST_MODIFIED, IF_MODIFIED_SINCE)];
    for (said, ask) in asked {
        if let Some(value) = kept.headers.get(said) {
            headers.insert(ask, value.clone());
            return;
        }
    }
}

/// True if an answer may be kept, and asked about later.
pub(in crate::client) fn may_keep(status: StatusCode, headers: &HeaderMap) -> bool {
    let known = headers.contains_key(ETAG) || headers.contains_key(LAST_MODIFIED);
    let forbidden = lists(headers, &CACHE_CONTROL, "no-store") || lists(headers, &VARY, "*");
    status == StatusCode::OK && known && !forbidden
}

/// True if a body that breaks off would be noticed: its end is not only that of the connection.
pub(in crate::client) fn has_an_end(head: &response::Parts, body: &Incoming) -> bool {
    let framed = [CONTENT_LENGTH, TRANSFER_ENCODING];
    body.length().is_some()
        || head.version >= Version::HTTP_2
        || framed.iter().any(|name| head.headers.contains_key(name))
}

/// The headers that are kept: those of the answer, and not of the moment, the connection or whoever asked.
pub(in crate::client) fn kept_headers(headers: &HeaderMap) -> HeaderMap {
    let mut kept = HeaderMap::new();
    for (name, value) in headers.iter().filter(|(name, _)| is_lasting(name)) {
        kept.append(name.clone(), value.clone());
    }
    kept
}

fn is_lasting(name: &HeaderName) -> bool {
    let passing = [SET_COOKIE, RETRY_AFTER, CONNECTION, TRANSFER_ENCODING];
    !passing.contains(name) && !name.as_str().starts_with("x-ratelimit-")
}

/// The headers of a kept answer, with what the service says today. What describes the body stays that of the kept one.
pub(in crate::client) fn merged(kept: &HeaderMap, today: &HeaderMap) -> HeaderMap {
    let mut headers = kept.clone();
    let names = today
        .keys()
        .filter(|name| !name.as_str().starts_with("content-") && **name != TRANSFER_ENCODING);
    for name in names {
        headers.remove(name);
        for value in today.get_all(name) {
            headers.append(name.clone(), value.clone());
        }
    }
    headers
}

/// True if what is kept must be kept anew, so that it is asked about as the service says today.
pub(in crate::client) fn is_outdated(kept: &HeaderMap, merged: &HeaderMap) -> bool {
    [ETAG, LAST_MODIFIED]
        .iter()
        .any(|name| kept.get(name) != merged.get(name))
}

/// Tells whether one of the values that a header lists is this.
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
    fn answers_are_kept_unless_something_speaks_against_it() {
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
                may_keep(StatusCode::OK, &headers(lines)),
                expected,
                "{lines}"
            );
            assert!(!may_keep(StatusCode::CREATED, &headers(lines)), "{lines}");
        }
    }

    #[test]
    fn what_is_said_today_goes_before_what_was_kept() {
        let kept = headers("etag: 1\nlink: a\nlink: b\ncontent-type: text/plain");
        let today = headers(
            "etag: 2\nlink: c\nlink: d\ncontent-type: text/html\ncontent-encoding: gzip\n\
             content-length: 0\ntransfer-encoding: chunked\nset-cookie: a\nx-ratelimit-remaining: 0\nretry-after: 1",
        );
        let merged = merged(&kept, &today);
        let expected = headers(
            "etag: 2\nlink: c\nlink: d\ncontent-type: text/plain\nset-cookie: a\nx-ratelimit-remaining: 0\nretry-after: 1",
        );
        assert_eq!(merged, expected);
        assert!(is_outdated(&kept, &merged));
        let lasting = headers("etag: 2\nlink: c\nlink: d\ncontent-type: text/plain");
        assert_eq!(kept_headers(&merged), lasting);
        assert!(!is_outdated(&lasting, &merged));
    }
}
