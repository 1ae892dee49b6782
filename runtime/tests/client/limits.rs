//! Tests of rate limits: waiting, errors, and requests that are held back.

use std::time::Duration;

use octoforge_runtime::{Bytes, Error, LimitKind, RateLimits, http};

use crate::support::{FakeClock, Server, answer};
use crate::zoo::{Client, Get, Plain, builder, feed};

/// 10:00:30 on the day of the fake clock.
const RESET: &str = "1795600830";

fn client(server: &Server, limits: RateLimits, clock: &FakeClock) -> Client {
    let builder = builder(server).rate_limits(limits).clock(clock.clone());
    builder.build().unwrap()
}

fn left(count: u32) -> String {
    format!(
        "x-ratelimit-limit: 60\nx-ratelimit-remaining: {count}\nx-ratelimit-reset: {RESET}\n\
         x-ratelimit-resource: core"
    )
}

fn at_most(seconds: u64) -> RateLimits {
    RateLimits::WaitAtMost(Duration::from_secs(seconds))
}

#[tokio::test]
async fn calls_of_any_method_wait_for_limits() {
    let words = r#"{"message":"You have exceeded a secondary rate limit. Please wait."}"#;
    let cases = [
        (
            answer("429 Too Many Requests", "retry-after: 5", ""),
            vec![5],
        ),
        (answer("429 Too Many Requests", "", ""), vec![60]),
        (answer("403 Forbidden", "retry-after: 5", ""), vec![5]),
        (answer("403 Forbidden", &left(0), ""), vec![31]),
        (answer("403 Forbidden", &left(9), words), vec![60]),
    ];
    for (refusal, slept) in cases {
        let clock = FakeClock::new();
        let server = Server::start(vec![refusal.clone(), answer("200 OK", "", "{}")]).await;
        feed("a")
            .send(&client(&server, at_most(100), &clock))
            .await
            .unwrap();
        assert_eq!(
            (server.seen().len(), clock.slept()),
            (2, slept),
            "{refusal}"
        );
    }
}

#[tokio::test]
async fn limits_are_errors_without_waiting() {
    let refusal = answer(
        "429 Too Many Requests",
        "retry-after: 90\nx-github-request-id: 7",
        r#"{"message":"Slow\ndown"}"#,
    );
    for limits in [RateLimits::Fail, at_most(89)] {
        let clock = FakeClock::new();
        let server = Server::start(vec![refusal.clone(), answer("200 OK", "", "{}")]).await;
        let client = client(&server, limits, &clock);
        let Err(Error::RateLimited(error)) = Get::default().send(&client).await else {
            panic!("limited")
        };
        assert_eq!(
            (error.kind(), error.retry_after().as_secs()),
            (LimitKind::Secondary, 90)
        );
        assert_eq!(
            error.answer().unwrap().headers()["x-github-request-id"],
            "7"
        );
        assert_eq!(
            error.to_string(),
            "zoo/get: rate limited (secondary): retry after 90 s: Slow down"
        );
        // The client knows the limit now, and sends nothing before it ends.
        let error = Plain::default().send(&client).await.unwrap_err();
        assert_eq!(
            error.to_string(),
            "zoo/plain: rate limited (secondary): retry after 90 s: not sent, because the limit is known to \
             be exceeded"
        );
        assert_eq!((server.seen().len(), clock.sleeps()), (1, 0));
    }
}

#[tokio::test]
async fn waits_add_up_to_the_maximum() {
    let clock = FakeClock::new();
    let server = Server::start(vec![
        answer("429 Too Many Requests", "retry-after: 25", "");
        5
    ])
    .await;
    let error = Get::default()
        .send(&client(&server, at_most(60), &clock))
        .await
        .unwrap_err();
    assert!(matches!(error, Error::RateLimited(_)), "{error}");
    assert_eq!((server.seen().len(), clock.slept()), (3, vec![25, 25]));
}

#[tokio::test]
async fn exceeded_limits_hold_requests_back() {
    let clock = FakeClock::new();
    let server = Server::start(vec![
        answer("200 OK", &left(0), "{}"),
        answer("200 OK", &left(59), "{}"),
        answer("200 OK", &left(58), "{}"),
    ])
    .await;
    let client = client(&server, at_most(60), &clock);
    Get::default().send(&client).await.unwrap();
    assert_eq!(clock.sleeps(), 0);
    Get::default().send(&client).await.unwrap();
    Get::default().send(&client).await.unwrap();
    assert_eq!((server.seen().len(), clock.slept()), (3, vec![31]));
}

#[tokio::test]
async fn missing_permissions_are_no_rate_limits() {
    let clock = FakeClock::new();
    let body = r#"{"message":"Resource not accessible"}"#;
    let server = Server::start(vec![answer("403 Forbidden", &left(9), body)]).await;
    let error = Get::default()
        .send(&client(&server, at_most(60), &clock))
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "zoo/get: 403 Forbidden: Resource not accessible"
    );
    assert_eq!(clock.sleeps(), 0);
}

#[tokio::test]
async fn raw_requests_return_the_refusal() {
    let clock = FakeClock::new();
    let refusal = answer("429 Too Many Requests", "retry-after: 5", "later");
    let server = Server::start(vec![refusal]).await;
    let client = client(&server, RateLimits::Fail, &clock);
    let request = http::Request::get("/x").body(Bytes::new()).unwrap();
    let response = client.execute(request).await.unwrap();
    assert_eq!(
        (response.status().as_u16(), &response.body()[..]),
        (429, &b"later"[..])
    );
}

#[tokio::test]
async fn raw_requests_ignore_known_limits() {
    let clock = FakeClock::new();
    let server = Server::start(vec![
        answer("200 OK", &left(0), "{}"),
        answer("200 OK", "", "{}"),
        answer("200 OK", "", "{}"),
    ])
    .await;
    let client = client(&server, RateLimits::Fail, &clock);
    let raw = || http::Request::get("/x").body(Bytes::new()).unwrap();
    client.execute(raw()).await.unwrap();
    client.execute(raw()).await.unwrap();
    // Other calls do not wait for a limit that only a raw request has met.
    Get::default().send(&client).await.unwrap();
    assert_eq!((server.seen().len(), clock.sleeps()), (3, 0));
}
