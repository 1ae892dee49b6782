//! Tests of bodies and servers of requests.

use bytes::Bytes;
use serde_json::json;

use crate::endpoint::{Base, Body, Method, Operation, RequestParts, request};
use crate::json::Map;

#[test]
fn empty_optional_bodies_are_not_sent() {
    let nothing: Map<String> = Map::default();
    let something = json!({ "a": null });
    let bytes = Bytes::from_static(b"\0\xff");
    let absent = Option::<i64>::None;
    // The body, whether it is required, the bytes sent and their type.
    let cases: Vec<(Body<'_>, bool, Option<&[u8]>)> = vec![
        (Body::None, true, None),
        (Body::Json(&nothing), false, None),
        (Body::Json(&nothing), true, Some(b"{}")),
        (Body::Json(&absent), false, None),
        (Body::Json(&absent), true, Some(b"null")),
        (Body::Json(&something), false, Some(br#"{"a":null}"#)),
        (Body::Text(""), false, Some(b"")),
        (Body::Text("# é"), true, Some("# é".as_bytes())),
        (Body::Bytes(&bytes), true, Some(b"\0\xff")),
    ];
    for (body, body_required, expected) in cases {
        let operation = Operation {
            method: Method::Post,
            content_type: "a/b",
            body_required,
            ..Operation::DEFAULT
        };
        let sent = request(
            &operation,
            &RequestParts::new(),
            body,
            &Base::parse("http://h").unwrap(),
        )
        .unwrap();
        let bytes = sent.body().as_ref().map(|body| body.bytes().unwrap());
        assert_eq!(bytes.map(|bytes| &bytes[..]), expected, "{body:?}");
        let content_type = sent
            .headers()
            .get("content-type")
            .map(|value| value.to_str().unwrap());
        assert_eq!(content_type, expected.map(|_| "a/b"), "{body:?}");
        assert_eq!(
            (sent.method().as_str(), &sent.headers()["accept"]),
            ("POST", &"application/json".parse().unwrap())
        );
    }
}

#[test]
fn a_base_is_a_plain_url() {
    let cases = [
        ("https://api.github.com", "https://api.github.com"),
        ("https://api.github.com/", "https://api.github.com"),
        ("HTTPS://Host:443/api/v3//", "https://host/api/v3"),
        ("http://[::1]:8080/a", "http://[::1]:8080/a"),
        ("", "base URL ``: relative URL without a base"),
        (
            "api.github.com",
            "base URL `api.github.com`: relative URL without a base",
        ),
        (
            "ftp://h",
            "base URL `ftp://h`: it must begin with https:// or http://",
        ),
        (
            "https://h/?a",
            "base URL `https://h/?…`: it must end with its path: no `?` and no `#`",
        ),
        (
            "https://h/#a",
            "base URL `https://h/#…`: it must end with its path: no `?` and no `#`",
        ),
        (
            "https://me:s3cret@h",
            "base URL `https://…@h/`: it must not contain a user name or password; give a token to the client \
             instead",
        ),
    ];
    for (text, expected) in cases {
        let got = text
            .parse::<Base>()
            .map_or_else(|error| error.to_string(), |base| base.to_string());
        assert_eq!(got, expected, "{text}");
    }
}

#[test]
fn an_operation_may_have_a_server_of_its_own() {
    let operation = Operation {
        server: Some("https://uploads.h"),
        path: "/a",
        ..Operation::DEFAULT
    };
    let to = |base: Base| {
        request(&operation, &RequestParts::new(), Body::None, &base)
            .unwrap()
            .uri()
            .to_string()
    };
    let base = Base::parse("https://api.h/v3").unwrap();
    assert_eq!(to(base.clone()), "https://uploads.h/a");
    let other = Base::parse("http://o/uploads").unwrap();
    assert_eq!(
        to(base.server("https://uploads.h", other)),
        "http://o/uploads/a"
    );
}
