//! Tests of headers that control caching, and of headers that are not stored.

use super::{always_current, asked, lions, memory};
use crate::support::{FakeClock, Server, answer};
use crate::zoo::{Get, builder};

#[tokio::test]
async fn forbidden_responses_are_not_stored() {
    for headers in [
        "vary: *",
        "cache-control: private, no-store",
        "vary: Accept\nvary: *",
    ] {
        let server = always_current(headers).await;
        let client = builder(&server).cache(memory()).build().unwrap();
        assert_eq!(
            [lions(&client).await, lions(&client).await],
            [0, 1],
            "{headers}"
        );
    }
    let server = always_current("").await;
    let client = builder(&server)
        .cache(memory())
        .header("cache-control", "No-Store")
        .build()
        .unwrap();
    assert_eq!([lions(&client).await, lions(&client).await], [0, 1]);
}

#[tokio::test]
async fn responses_that_become_uncacheable_are_removed() {
    let fresh = |headers| answer("200 OK", headers, r#"{"lions":1}"#);
    let unchanged = |headers| answer("304 Not Modified", headers, "");
    // The response after a cached one, and whether the request after that is conditional.
    let cases = [
        (unchanged("etag: 1"), Some("1")),
        (unchanged(""), Some("1")),
        (unchanged("etag: 2"), Some("2")),
        (unchanged("cache-control: no-store"), None),
        (unchanged("vary: *"), None),
        (fresh("etag: 2"), Some("2")),
        (fresh(""), None),
        (fresh("etag: 2\ncache-control: no-store"), None),
        (fresh("etag: 2\nvary: *"), None),
    ];
    for (second, expected) in cases {
        let server = Server::start(vec![fresh("etag: 1"), second.clone(), fresh("")]).await;
        let client = builder(&server).cache(memory()).build().unwrap();
        for _ in 0..3 {
            assert_eq!(lions(&client).await, 1, "{second}");
        }
        let seen = server.seen();
        assert_eq!(seen[2].header("if-none-match"), expected, "{second}");
    }
}

#[tokio::test]
async fn headers_of_one_exchange_are_not_stored() {
    let clock = FakeClock::new();
    let headers = "etag: 1\nx-ratelimit-limit: 60\nx-ratelimit-remaining: 0\nx-ratelimit-reset: 1795600830\n\
                   set-cookie: a=1\ndate: Wed, 25 Nov 2026 10:00:00 GMT";
    let server = Server::start(vec![
        answer("200 OK", headers, r#"{"lions":1}"#),
        answer("304 Not Modified", "", ""),
        answer("304 Not Modified", "", ""),
    ])
    .await;
    let client = builder(&server)
        .cache(memory())
        .clock(clock.clone())
        .build()
        .unwrap();
    lions(&client).await;
    clock.advance(31);
    for _ in 0..2 {
        let response = client.response(Get::default()).await.unwrap();
        assert_eq!(response.value.get("lions"), Some(&1));
        assert!(response.meta.headers().get("set-cookie").is_none());
        assert!(response.meta.rate_limit().is_none());
    }
    // The remaining requests of half a minute ago do not count now.
    assert_eq!(clock.sleeps(), 0);
}

#[tokio::test]
async fn redirect_targets_are_cached_separately() {
    let on = |to: &str| answer("301 Moved Permanently", &format!("location: /{to}"), "");
    let good = |lions| answer("200 OK", "etag: 1", &format!(r#"{{"lions":{lions}}}"#));
    let server = Server::start(vec![
        on("a"),
        good(1),
        on("a"),
        answer("304 Not Modified", "", ""),
        // The redirect now leads to another server, whose versions have the same tags.
        on("b"),
        good(2),
    ])
    .await;
    let client = builder(&server).cache(memory()).build().unwrap();
    for expected in [1, 1, 2] {
        assert_eq!(lions(&client).await, expected);
    }
    assert_eq!(asked(&server), [false, false, false, true, false, false]);
}
