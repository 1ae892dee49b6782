//! Tests of headers that frame messages, which callers must not set.

use octoforge_runtime::{BuildError, Bytes, Error, Service, http};

use crate::support::{Server, answer};
use crate::zoo::{Client, Zoo, builder, client, feed};

const FRAMING: [(&str, &str); 16] = [
    ("content-length", "5"),
    ("Content-Length", "0"),
    ("transfer-encoding", "chunked"),
    ("connection", "close"),
    ("host", "elsewhere.example"),
    ("te", "trailers"),
    ("trailer", "x-a"),
    ("upgrade", "websocket"),
    ("expect", "100-continue"),
    ("keep-alive", "timeout=5"),
    ("proxy-connection", "keep-alive"),
    ("proxy-authorization", "Basic s3cret"),
    ("Proxy-Authenticate", "Basic"),
    ("http2-settings", "AAMAAABkAARAAAAAAAIAAAAA"),
    ("proxy-", "x"),
    ("HOST", "a"),
];

fn is_refused(error: &BuildError, name: &str) {
    let lower = name.to_ascii_lowercase();
    let named = matches!(error, BuildError::Header { name, .. } if *name == lower);
    let text = error.to_string();
    assert!(named, "{name}: {error:?}");
    assert!(
        text.starts_with(&format!("header `{lower}`: it frames the message")),
        "{text}"
    );
    assert!(!format!("{error:?}").contains("s3cret"));
}

#[tokio::test]
async fn headers_that_frame_the_message_are_rejected() {
    let server = Server::closed();
    for (name, value) in FRAMING {
        let error = builder(&server).header(name, value).build().unwrap_err();
        is_refused(&error, name);
        let request = http::Request::get("/raw").header(name, value);
        let raw = request.body(Bytes::new()).unwrap();
        match client(&server).execute(raw).await {
            Err(Error::Build(error)) => is_refused(&error, name),
            other => panic!("{name}: {other:?}"),
        }
    }
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_service_cannot_frame_messages_either() {
    enum Odd {}
    impl Service for Odd {
        const BASE_URL: &'static str = Zoo::BASE_URL;
        const USER_AGENT: &'static str = "odd/1";
        const HEADERS: &'static [(&'static str, &'static str)] = &[("content-length", "5")];
    }
    let error = octoforge_runtime::Client::<Odd>::new().unwrap_err();
    is_refused(&error, "content-length");
}

#[tokio::test]
async fn headers_about_the_message_are_sent() {
    let server = Server::start(vec![answer("201 Created", "", "{}")]).await;
    let client: Client = builder(&server)
        .header("content-language", "en")
        .header("x-proxy-connection", "a")
        .header("hostess", "b")
        .build()
        .unwrap();
    feed("a").send(&client).await.unwrap();
    let seen = server.only();
    let names = ["content-language", "x-proxy-connection", "hostess"];
    let values = names.map(|name| seen.header(name));
    assert_eq!(values, [Some("en"), Some("a"), Some("b")]);
}
