//! Tests of rate limits that are malformed, excessive, or only appear to be limits.

use std::time::Duration;

use octoforge_runtime::{ApiError, Error, LimitKind, RateLimits};

use crate::support::{FakeClock, Server, answer};
use crate::zoo::{Client, Get, builder};

const HOUR: u64 = 3600;

fn client(server: &Server, clock: &FakeClock) -> Client {
    let builder = builder(server).rate_limits(RateLimits::Fail);
    builder.clock(clock.clone()).build().unwrap()
}

async fn limited(client: &Client) -> Option<(LimitKind, u64, bool)> {
    match Get::default().send(client).await {
        Err(Error::RateLimited(error)) => Some((
            error.kind(),
            error.retry_after().as_secs(),
            error.answer().is_some(),
        )),
        Err(Error::Api(_)) | Ok(_) => None,
        Err(error) => unreachable!("{error}"),
    }
}

#[tokio::test]
async fn exceeded_limits_are_detected_with_any_reset() {
    // The fake clock is at 1795600800.
    let cases = [
        ("", 60),
        ("x-ratelimit-reset: soon", 60),
        ("x-ratelimit-reset: ", 60),
        ("x-ratelimit-reset: 253402300799", 60),
        ("x-ratelimit-reset: 1795600830000", 60),
        (
            "x-ratelimit-reset: 99999999999999999999999999999999999999999999",
            60,
        ),
        ("x-ratelimit-reset:  1795600830 ", 31),
        ("x-ratelimit-reset: 1795600830, 1795600840", 41),
        (
            "x-ratelimit-reset: 1795600830\nx-ratelimit-reset: 1795600840",
            41,
        ),
        ("x-ratelimit-reset: -1", 1),
        (
            "x-ratelimit-reset: 1795600800\ndate: Wednesday, 25-Nov-26 09:59:50 GMT",
            11,
        ),
    ];
    let forms = [" 0 ", "-1", "0, 0", "7\nx-ratelimit-remaining: 0"];
    let forms = forms.map(|remaining| (remaining, "", 60));
    let resets = cases.map(|(reset, wait)| ("0", reset, wait));
    for (remaining, reset, wait) in resets.into_iter().chain(forms) {
        let clock = FakeClock::new();
        let headers = format!("x-ratelimit-remaining: {remaining}\n{reset}");
        let refusal = answer("403 Forbidden", headers.trim_end(), "{}");
        let server = Server::start(vec![refusal]).await;
        let client = client(&server, &clock);
        let primary = |answered| Some((LimitKind::Primary, wait, answered));
        assert_eq!(limited(&client).await, primary(true), "{headers}");
        assert_eq!(limited(&client).await, primary(false), "{headers}");
    }
}

#[tokio::test]
async fn retry_after_is_parsed_in_all_formats() {
    let cases = [
        ("retry-after: 90", 90),
        ("retry-after:  90 ", 90),
        ("retry-after: 5\nretry-after: 90", 90),
        (
            "date: Fri, 27 Nov 2026 08:59:50 GMT\nretry-after: Fri, 27 Nov 2026 09:00:00 GMT",
            10,
        ),
        (
            "date: Fri, 27 Nov 2026 08:59:50 GMT\nretry-after: Friday, 27-Nov-26 09:00:00 GMT",
            10,
        ),
        (
            "date: Fri Nov 27 08:59:50 2026\nretry-after: Fri Nov 27 09:00:00 2026",
            10,
        ),
        (
            "date: Sunday, 06-Nov-94 08:49:37 GMT\nretry-after: Sun Nov  6 08:49:40 1994",
            3,
        ),
        // By the client's clock if that of the service is unknown.
        ("retry-after: Wed, 25 Nov 2026 10:00:07 GMT", 7),
        ("retry-after: -5", 60),
        ("retry-after: soon", 60),
        ("retry-after: ", 60),
        ("retry-after: 99999999999999999999999", u64::MAX),
    ];
    for (headers, wait) in cases {
        let clock = FakeClock::new();
        let server = Server::start(vec![answer("403 Forbidden", headers, "{}")]).await;
        let expected = Some((LimitKind::Secondary, wait, true));
        assert_eq!(
            limited(&client(&server, &clock)).await,
            expected,
            "{headers}"
        );
    }
}

#[tokio::test]
async fn long_limits_hold_requests_back_for_an_hour() {
    let long = [
        "315360000",
        "99999999999999999999999",
        "Mon, 25 Nov 2126 10:00:00 GMT",
    ];
    let resets = ["4000000000", "250000000000"];
    let refusals = long.map(|after| answer("429 -", &format!("retry-after: {after}"), "{}"));
    let used_up = resets.map(|reset| {
        let headers = format!("x-ratelimit-remaining: 0\nx-ratelimit-reset: {reset}");
        answer("403 -", &headers, "{}")
    });
    for refusal in refusals.into_iter().chain(used_up) {
        let clock = FakeClock::new();
        let fine = answer("200 OK", "", "{}");
        let server =
            Server::start(vec![refusal.clone(), fine.clone(), refusal.clone(), fine]).await;
        let client = client(&server, &clock);
        let (kind, said, _) = limited(&client).await.unwrap();
        assert!(said > HOUR, "{refusal}");
        assert_eq!(
            limited(&client).await,
            Some((kind, HOUR, false)),
            "{refusal}"
        );
        clock.advance(3599);
        assert_eq!(limited(&client).await, Some((kind, 1, false)), "{refusal}");
        clock.advance(1);
        assert_eq!(limited(&client).await, None, "{refusal}");
        // Or until the service reports that the limit has ended.
        limited(&client).await.unwrap();
        assert!(limited(&client).await.is_some());
        client.clone().lift_rate_limits();
        assert_eq!(limited(&client).await, None, "{refusal}");
        assert_eq!(server.seen().len(), 4);
    }
}

#[tokio::test]
async fn a_clock_set_back_does_not_extend_limits() {
    let clock = FakeClock::new();
    let refusal = answer("429 -", "retry-after: 60", "{}");
    let server = Server::start(vec![refusal, answer("200 OK", "", "{}")]).await;
    let client = client(&server, &clock);
    limited(&client).await.unwrap();
    clock.advance(-30 * 86_400);
    assert_eq!(limited(&client).await, None);
}

#[tokio::test]
async fn unlimited_waits_do_not_overflow() {
    let clock = FakeClock::new();
    let refusal = |after| answer("429 -", after, "{}");
    let server = Server::start(vec![
        refusal("retry-after: 1"),
        refusal("retry-after: 99999999999999999999"),
    ])
    .await;
    let limits = RateLimits::WaitAtMost(Duration::MAX);
    let builder = builder(&server).rate_limits(limits);
    let client = builder.clock(Endless(clock.clone())).build().unwrap();
    let call = tokio::spawn(Get::default().send(&client));
    while clock.sleeps() < 2 && !call.is_finished() {
        tokio::task::yield_now().await;
    }
    assert_eq!(clock.slept(), [1, u64::MAX]);
    call.abort();
}

/// Sleeps for as long as requested, if that is long.
#[derive(Debug)]
struct Endless(FakeClock);

impl octoforge_runtime::Clock for Endless {
    fn now(&self) -> octoforge_runtime::jiff::Timestamp {
        self.0.now()
    }

    fn sleep(&self, duration: Duration) -> octoforge_runtime::transport::BoxFuture<'static, ()> {
        if duration < Duration::from_secs(HOUR) {
            return self.0.sleep(duration);
        }
        self.0.note(duration);
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn only_known_messages_are_limits() {
    let docs = "https://docs.github.com";
    let cases = [
        (r#"{"message":"You have exceeded a secondary rate limit. Please wait a few minutes."}"#.to_owned(), true),
        (r#"{"message":"You have exceeded a secondary rate limit and have been temporarily blocked"}"#.to_owned(), true),
        (r#"{"message":"API rate limit exceeded for user ID 1."}"#.to_owned(), true),
        (r#"{"message":"You have triggered an abuse detection mechanism. Please wait."}"#.to_owned(), true),
        (format!(r#"{{"documentation_url":"{docs}/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits"}}"#), true),
        (format!(r#"{{"documentation_url":"{docs}/en/rest/using-the-rest-api/rate-limits-for-the-rest-api?apiVersion=2022-11-28"}}"#), true),
        (format!(r#"{{"documentation_url":"{docs}/en/free-pro-team@latest/rest/overview/resources-in-the-rest-api#secondary-rate-limits"}}"#), true),
        (r#"{"documentation_url":"https://developer.github.com/v3/#abuse-rate-limits"}"#.to_owned(), true),
        // The operation for limits, refused because of a missing permission.
        (format!(r#"{{"message":"Must have admin rights","documentation_url":"{docs}/rest/rate-limit/rate-limit#get-rate-limit-status-for-the-authenticated-user"}}"#), false),
        (r#"{"message":"Resource not accessible by integration: rate limit settings"}"#.to_owned(), false),
        (r#"{"message":"Repository 'api rate limit exceeded' is archived"}"#.to_owned(), false),
        (r#"{"message":"You may not read how often abuse detection said too many requests"}"#.to_owned(), false),
        (r#"{"message":7,"documentation_url":["rate-limits-for-the-rest-api"]}"#.to_owned(), false),
        ("rate limit".to_owned(), false),
        (r#"["API rate limit exceeded"]"#.to_owned(), false),
    ];
    for (body, expected) in cases {
        let clock = FakeClock::new();
        let refusal = answer("403 Forbidden", "x-ratelimit-remaining: 9", &body);
        let server = Server::start(vec![refusal, answer("200 OK", "", "{}")]).await;
        let client = client(&server, &clock);
        let found = limited(&client).await;
        assert_eq!(
            found,
            expected.then_some((LimitKind::Secondary, 60, true)),
            "{body}"
        );
        // Later requests are held back, or not.
        assert_eq!(limited(&client).await.is_some(), expected, "{body}");
    }
}

#[tokio::test]
async fn missing_permissions_with_quota_are_no_rate_limits() {
    for headers in [
        "x-ratelimit-remaining: 1",
        "x-ratelimit-remaining: none",
        "x-ratelimit-limit: 0",
        "",
    ] {
        let clock = FakeClock::new();
        let server = Server::start(vec![answer("403 Forbidden", headers, "{}")]).await;
        let error = Get::default()
            .send(&client(&server, &clock))
            .await
            .unwrap_err();
        let Error::Api(error) = error else {
            panic!("{headers}: {error}")
        };
        assert_eq!(ApiError::status(&error), 403);
    }
}
