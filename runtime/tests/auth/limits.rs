//! Tests of rate limits for token requests.

use std::time::Duration;

use octoforge_runtime::auth::Installation;
use octoforge_runtime::{Error, LimitKind, RateLimits};

use super::forge::{ANIMALS, Forge, TOKENS};
use super::keys::app;
use super::support::{Answer, FakeClock, Server};
use super::{Client, animals, builder};

const NOW: &str = "2026-12-01T08:00:00Z";

fn client(service: &Server, clock: &FakeClock, limits: RateLimits) -> Client {
    let builder = builder(service).clock(clock.clone()).rate_limits(limits);
    builder.auth(Installation::new(app(), 7)).build().unwrap()
}

/// A response with a rate limit that ends after this many seconds.
fn refusal(seconds: u64) -> Answer {
    let body = r#"{"message":"You have exceeded a secondary rate limit"}"#;
    Answer::new(403, body).header("retry-after", seconds.to_string())
}

#[tokio::test]
async fn limits_of_token_requests_follow_the_policy() {
    let most = |seconds| RateLimits::WaitAtMost(Duration::from_secs(seconds));
    // The client's policy, the seconds of each refusal, the total wait, and whether the call succeeds.
    let cases: [(RateLimits, &[u64], &[u64], bool); 7] = [
        (RateLimits::Fail, &[30], &[], false),
        (most(29), &[30], &[], false),
        (most(30), &[30], &[30], true),
        (most(60), &[0], &[1], true),
        (most(60), &[20, 20, 20], &[20, 20, 20], true),
        (most(60), &[40, 40], &[40], false),
        (RateLimits::default(), &[61], &[], false),
    ];
    for (limits, refused, naps, good) in cases {
        let clock = FakeClock::at(NOW);
        let forge = Forge::new(&clock);
        let service = forge.start().await;
        let client = client(&service, &clock, limits);
        refused
            .iter()
            .for_each(|seconds| forge.fail(refusal(*seconds)));
        let outcome = animals(&client).await;
        assert_eq!(
            (clock.slept().as_slice(), outcome.is_ok()),
            (naps, good),
            "{refused:?}"
        );
        let asked = naps.len() + 1;
        assert_eq!(
            (service.count(TOKENS), service.count(ANIMALS)),
            (asked, usize::from(good))
        );
        let Err(error) = outcome else { continue };
        let Error::RateLimited(limited) = &error else {
            panic!("{error}")
        };
        let last = Duration::from_secs(refused[naps.len()]);
        assert_eq!(
            (limited.kind(), limited.retry_after()),
            (LimitKind::Secondary, last)
        );
        assert_eq!(limited.answer().unwrap().status(), 403);
        let begin = "apps/create-installation-access-token: rate limited (secondary): retry after";
        assert!(error.to_string().starts_with(begin), "{error}");
    }
}

#[tokio::test]
async fn exceeded_limits_of_the_app_end_with_the_reset() {
    let clock = FakeClock::at(NOW);
    let forge = Forge::new(&clock);
    let service = forge.start().await;
    let client = client(&service, &clock, RateLimits::default());
    let reset = octoforge_runtime::Clock::now(&clock).as_second() + 40;
    let used_up = Answer::new(403, r#"{"message":"API rate limit exceeded"}"#)
        .header("x-ratelimit-limit", "5000")
        .header("x-ratelimit-remaining", "0")
        .header("x-ratelimit-used", "5000")
        .header("x-ratelimit-reset", reset.to_string());
    forge.fail(used_up);
    animals(&client).await.unwrap();
    assert_eq!((clock.slept(), service.count(TOKENS)), (vec![41], 2));
}

#[tokio::test]
async fn no_call_waits_for_a_token_that_is_not_needed() {
    let clock = FakeClock::at(NOW);
    let forge = Forge::new(&clock);
    let service = forge.start().await;
    let client = client(&service, &clock, RateLimits::default());
    animals(&client).await.unwrap();
    // The old token is valid for four more minutes, and the next one is requested already.
    clock.advance(3360);
    forge.fail(refusal(30));
    animals(&client).await.unwrap();
    assert_eq!((clock.slept(), service.count(TOKENS)), (vec![], 2));
    let callers = service.seen();
    assert_eq!(
        callers.last().unwrap().authorization(),
        Some("Bearer ghs_1")
    );
}

#[tokio::test]
async fn known_limits_are_not_exceeded_again() {
    let clock = FakeClock::at(NOW);
    let forge = Forge::new(&clock);
    let service = forge.start().await;
    let client = client(&service, &clock, RateLimits::Fail);
    forge.fail(refusal(30));
    // Seconds that pass before a call, the remaining wait, and the number of tokens requested by then.
    let cases = [
        (0, Some(30), 1),
        (10, Some(20), 1),
        (19, Some(1), 1),
        (1, None, 2),
    ];
    for (seconds, left, tokens) in cases {
        clock.advance(seconds);
        let away = match animals(&client).await {
            Err(Error::RateLimited(limited)) => Some(limited.retry_after().as_secs()),
            Err(error) => panic!("{error}"),
            Ok(_) => None,
        };
        assert_eq!((away, service.count(TOKENS)), (left, tokens), "{seconds}");
    }
    assert_eq!(clock.sleeps(), 0);
}

#[tokio::test]
async fn all_calls_wait_once_for_the_token() {
    let clock = FakeClock::at(NOW);
    let forge = Forge::new(&clock);
    let service = forge.start().await;
    for (limits, good) in [(RateLimits::default(), true), (RateLimits::Fail, false)] {
        let (before, naps) = (service.count(TOKENS), clock.sleeps());
        let client = client(&service, &clock, limits);
        forge.fail(refusal(30));
        let calls = tokio::join!(animals(&client), animals(&client), animals(&client));
        let calls = [calls.0, calls.1, calls.2];
        assert_eq!(calls.each_ref().map(Result::is_ok), [good; 3]);
        let limited = calls
            .iter()
            .filter(|call| matches!(call, Err(Error::RateLimited(_))));
        assert_eq!(limited.count(), if good { 0 } else { 3 });
        let asked = service.count(TOKENS) - before;
        assert_eq!(
            (asked, clock.sleeps() - naps),
            if good { (2, 1) } else { (1, 0) }
        );
    }
}
