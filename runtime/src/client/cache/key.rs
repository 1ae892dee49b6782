//! Keys of cached responses. Takes a request as it is sent; gives the key of its response.
//!
//! ```text
//! GET https://api.github.com/repos/octo-org/octo-repo
//! as installation:1234
//! accept: application/vnd.github+json
//! cookie #5f1c0b0e1d6a4c7f9e2d8b3a6c5e4f70
//! user-agent: octoforge/0.1.0
//! x-github-api-version: 2022-11-28
//! ```
//!
//! Invariant: requests that could have different responses have different keys, and no key contains a secret.

use std::fmt::Write as _;

use http::header::{ACCEPT, ACCEPT_LANGUAGE, AUTHORIZATION, USER_AGENT};
use http::request::Parts as Head;
use http::{HeaderName, HeaderValue};

use crate::auth::fingerprint;

/// The parts of a key that are not in the request.
pub(in crate::client) struct Sender<'a> {
    /// The user, by [`Authenticate::identity`](crate::Authenticate::identity).
    pub(in crate::client) identity: &'a str,
    /// `true` if the authorization of the request is that of this user, whose key stays the same when the token is
    /// replaced.
    pub(in crate::client) is_authorized: bool,
    /// The transport, by [`Transport::identity`](crate::transport::Transport::identity).
    pub(in crate::client) transport: &'a str,
    /// The headers that the service declares, whose values are not secret.
    pub(in crate::client) declared: &'a [(&'static str, &'static str)],
}

/// Returns the key of the response to a request. Each part is on a line of its own, and escaped.
pub(in crate::client) fn key(head: &Head, sender: &Sender<'_>) -> String {
    let identity = sender.identity.escape_debug();
    let mut key = format!("{} {}\nas {identity}\n", head.method, head.uri);
    if !sender.transport.is_empty() {
        let _ = writeln!(key, "over {}", sender.transport.escape_debug());
    }
    let mut names: Vec<&HeaderName> = head.headers.keys().collect();
    names.sort_unstable_by_key(|name| name.as_str());
    for name in names {
        if *name == AUTHORIZATION && sender.is_authorized {
            continue;
        }
        for value in head.headers.get_all(name) {
            let _ = match sender.is_public(name, value) {
                true => writeln!(key, "{name}: {}", value.as_bytes().escape_ascii()),
                false => writeln!(key, "{name} #{}", fingerprint(value)),
            };
        }
    }
    key
}

impl Sender<'_> {
    /// `true` if a header is known not to be secret.
    fn is_public(&self, name: &HeaderName, value: &HeaderValue) -> bool {
        let declared = || self.declared.iter().any(|(declared, _)| name == declared);
        let usual = [ACCEPT, ACCEPT_LANGUAGE, USER_AGENT];
        !value.is_sensitive() && (usual.contains(name) || declared())
    }
}

#[cfg(test)]
mod tests {
    use http::Request;

    use super::*;

    const SENDER: Sender<'_> = Sender {
        identity: "installation:7",
        is_authorized: true,
        transport: "",
        declared: &[("x-zoo-version", "7")],
    };

    fn request(url: &str, headers: &[(&str, &str)]) -> Head {
        let mut request = Request::get(url);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        request.body(()).unwrap().into_parts().0
    }

    #[test]
    fn everything_a_response_depends_on_is_in_its_key() {
        let url = "https://zoo.example/a?b=1";
        let nobody = Sender {
            is_authorized: false,
            ..SENDER
        };
        let keys = [
            key(&request(url, &[]), &SENDER),
            key(
                &request(url, &[]),
                &Sender {
                    identity: "installation:8",
                    ..SENDER
                },
            ),
            key(
                &request(url, &[]),
                &Sender {
                    identity: "installation:7\naccept: a",
                    ..SENDER
                },
            ),
            key(
                &request(url, &[]),
                &Sender {
                    transport: "own",
                    ..SENDER
                },
            ),
            key(&request("https://zoo.example/a?b=2", &[]), &SENDER),
            key(&request("https://zoo2.example/a?b=1", &[]), &SENDER),
            key(&request(url, &[("accept", "a")]), &SENDER),
            key(&request(url, &[("accept", "a"), ("accept", "b")]), &SENDER),
            key(&request(url, &[("accept", "b"), ("accept", "a")]), &SENDER),
            key(&request(url, &[("accept", "a, b")]), &SENDER),
            key(&request(url, &[("cookie", "a=1")]), &SENDER),
            key(&request(url, &[("cookie", "a=2")]), &SENDER),
            key(&request(url, &[("x-zoo-version", "7")]), &SENDER),
            key(&request(url, &[("x-zoo-version", "8")]), &SENDER),
            key(&request(url, &[("x-other", "7")]), &SENDER),
            key(&request(url, &[("authorization", "Bearer a")]), &nobody),
            key(&request(url, &[("authorization", "Bearer b")]), &nobody),
        ];
        for (index, key) in keys.iter().enumerate() {
            assert!(!keys[..index].contains(key), "{key}");
        }
    }

    #[test]
    fn a_new_token_of_the_same_user_changes_no_key() {
        let keys = ["Bearer a", "Bearer b"].map(|token| {
            key(
                &request("https://zoo.example", &[("authorization", token)]),
                &SENDER,
            )
        });
        assert_eq!(keys[0], keys[1]);
        assert_eq!(keys[0], "GET https://zoo.example/\nas installation:7\n");
    }

    #[test]
    fn keys_are_readable_and_hold_no_secret() {
        let headers = [
            ("x-zoo-version", "7"),
            ("cookie", "s3cret"),
            ("authorization", "s3cret"),
            ("x-api-key", "s3cret"),
            ("accept", "text/plain"),
        ];
        let sender = Sender {
            is_authorized: false,
            ..SENDER
        };
        let key = key(&request("https://zoo.example", &headers), &sender);
        assert!(!key.contains("s3cret"), "{key}");
        let begins: Vec<&str> = key
            .lines()
            .map(|line| line.split('#').next().unwrap())
            .collect();
        let expected = [
            "GET https://zoo.example/",
            "as installation:7",
            "accept: text/plain",
            "authorization ",
            "cookie ",
            "x-api-key ",
            "x-zoo-version: 7",
        ];
        assert_eq!(begins, expected);
    }
}
