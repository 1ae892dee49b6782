//! Tests of what the service says about keeping an answer, and of what is not part of it.

use super::{asked, careless, lions, memory};
use crate::support::{FakeClock, Server, answer};
use crate::zoo::{Get, builder};

#[tokio::test]
async fn what_may_not_be_kept_is_not() {
    for headers in [
        "vary: *",
        "cache-control: private, no-store",
        "vary: Accept\nvary: *",
    ] {
        let server = careless(headers).await;
        let client = builder(&server).cache(memory()).build().unwrap();
        assert_eq!(
            [lions(&client).await, lions(&client).await],
            [0, 1],
            "{headers}"
        );
    }
    let server = careless("").await;
    let client = builder(&server)
        .cache(memory())
        .header("cache-control", "No-Store")
        .build()
        .unwrap();
    assert_eq!([lions(&client).await, lions(&client).await], [0, 1]);
}

#[tokio::test]
async fn what_may_be_kept_no_longer_is_forgotten() {
    let fresh = |headers| answer("200 OK", headers, r#"{"lions":1}"#);
    let unchanged = |headers| answer("304 Not Modified", headers, "");
    // What follows a kept answer, and whether the answer after that is asked about.
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
async fn what_belongs_to_one_exchange_is_not_kept() {
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
    // What was left half a minute ago says nothing about today.
    assert_eq!(clock.sleeps(), 0);
}

#[tokio::test]
async fn where_a_request_is_sent_on_to_has_answers_of_its_own() {
    let on = |to: &str| answer("301 Moved Permanently", &format!("location: /{to}"), "");
    let good = |lions| answer("200 OK", "etag: 1", &format!(r#"{{"lions":{lions}}}"#));
    let server = Server::start(vec![
        on("a"),
        good(1),
        on("a"),
        answer("304 Not Modified", "", ""),
        // Since then it is sent elsewhere, where versions have the same names.
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
