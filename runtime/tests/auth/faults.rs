//! Tests of token requests that fail: which calls fail, and for how long.

use octoforge_runtime::auth::Installation;
use octoforge_runtime::{Error, Retry};
use tokio::task::JoinHandle;

use super::forge::{ANIMALS, Forge, TOKENS};
use super::keys::app;
use super::support::{Answer, FakeClock, Server};
use super::{Client, animals, builder};

const NOW: &str = "2026-12-01T08:00:00Z";

fn client(service: &Server, clock: &FakeClock) -> Client {
    let builder = builder(service).clock(clock.clone());
    builder.auth(Installation::new(app(), 7)).build().unwrap()
}

/// Makes a call in a task of its own.
fn call(client: &Client) -> JoinHandle<Result<(), Error>> {
    let client = client.clone();
    tokio::spawn(async move { animals(&client).await.map(drop) })
}

/// Lets all tasks run until they wait for the service.
async fn settled() {
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn failures_are_reported_once() {
    let until = r#""expires_at":"2026-12-01T09:00:00Z""#;
    let cases = [
        (500, "{}".to_owned(), "500 Internal Server Error"),
        (
            404,
            r#"{"message":"Not Found"}"#.to_owned(),
            "404 Not Found: Not Found",
        ),
        (
            403,
            r#"{"message":"Suspended"}"#.to_owned(),
            "403 Forbidden: Suspended",
        ),
        (
            401,
            r#"{"message":"Who?"}"#.to_owned(),
            "401 Unauthorized: Who?",
        ),
        (302, String::new(), "302 Found"),
        (200, String::new(), "response 200: expected an object with"),
        (
            201,
            "<html>s3cret</html>".to_owned(),
            "response 201: expected an object with",
        ),
        (
            201,
            r#""s3cret""#.to_owned(),
            "response 201: expected an object with",
        ),
        (
            201,
            r#"["s3cret"]"#.to_owned(),
            "response 201: expected an object with",
        ),
        (
            201,
            format!("{{{until}}}"),
            "response 201: expected an object with",
        ),
        (
            201,
            format!(r#"{{"token":"",{until}}}"#),
            "response 201: expected an object with",
        ),
        (
            201,
            format!(r#"{{"token":"s3cret\n",{until}}}"#),
            "response 201: expected an object with",
        ),
        (
            201,
            format!(r#"{{"token":["s3cret"],{until}}}"#),
            "response 201: expected an object with",
        ),
        (
            201,
            r#"{"token":"s3cret"}"#.to_owned(),
            "response 201: expected an object with",
        ),
        (
            201,
            r#"{"token":"s3cret","expires_at":"s3cret"}"#.to_owned(),
            "response 201: expected",
        ),
    ];
    let clock = FakeClock::at(NOW);
    let forge = Forge::new(&clock);
    let service = forge.start().await;
    for (count, (status, body, expected)) in (1..).zip(cases) {
        forge.fail(Answer::new(status, &*body));
        let client = client(&service, &clock);
        let error = animals(&client).await.unwrap_err();
        let shown = format!("{error} {error:?}");
        let expected = format!("apps/create-installation-access-token: {expected}");
        assert!(shown.starts_with(&expected), "{shown}");
        assert!(
            !shown.contains("s3cret") && !shown.contains('\n'),
            "{shown}"
        );
        assert_eq!(matches!(error, Error::Decode(_)), status < 300, "{shown}");
        assert_eq!(matches!(error, Error::Api(_)), status >= 300, "{shown}");
        animals(&client).await.unwrap();
        assert_eq!(service.count(TOKENS), 2 * count);
        assert_eq!(service.count(ANIMALS), count);
    }
}

#[tokio::test]
async fn token_requests_are_retried_like_calls() {
    let clock = FakeClock::at(NOW);
    let forge = Forge::new(&clock);
    let service = forge.start().await;
    // Consecutive failures, the client's number of attempts, and whether the call succeeds.
    let cases = [
        (502, 1, 3, true),
        (503, 2, 3, true),
        (500, 3, 3, false),
        (504, 1, 1, false),
        (404, 1, 3, false),
        (201, 1, 3, false),
    ];
    for (status, failures, attempts, good) in cases {
        let builder = builder(&service).retry(Retry::new().attempts(attempts));
        let builder = builder.auth(Installation::new(app(), 7));
        let client = builder.clock(clock.clone()).build().unwrap();
        let (before, naps) = (service.count(TOKENS), clock.naps().len());
        for _ in 0..failures {
            forge.fail(Answer::new(status, "{}"));
        }
        assert_eq!(animals(&client).await.is_ok(), good, "{status}");
        let tried = service.count(TOKENS) - before;
        assert_eq!(tried, failures + usize::from(good), "{status}");
        assert_eq!(clock.naps().len() - naps, tried - 1, "{status}");
    }
}

#[tokio::test]
async fn waiting_calls_share_a_failure() {
    let clock = FakeClock::at(NOW);
    let forge = Forge::new(&clock);
    let service = forge.start().await;
    let client = client(&service, &clock);
    forge.fail(Answer::new(503, r#"{"message":"Busy"}"#));
    forge.close();
    let calls: Vec<_> = (0..50).map(|_| call(&client)).collect();
    service.until(TOKENS, 1).await;
    forge.let_through(1000);
    for call in calls {
        let error = call.await.unwrap().unwrap_err().to_string();
        assert!(error.ends_with("503 Service Unavailable: Busy"), "{error}");
    }
    assert_eq!(service.count(TOKENS), 1);
    animals(&client).await.unwrap();
    assert_eq!((service.count(TOKENS), service.count(ANIMALS)), (2, 1));
}

#[tokio::test]
async fn cancelled_calls_do_not_block_others() {
    let clock = FakeClock::at(NOW);
    let forge = Forge::new(&clock);
    let service = forge.start().await;
    let client = client(&service, &clock);
    forge.close();
    let first = call(&client);
    service.until(TOKENS, 1).await;
    let others: Vec<_> = (0..20).map(|_| call(&client)).collect();
    settled().await;
    assert_eq!(service.count(TOKENS), 1);
    first.abort();
    assert!(first.await.unwrap_err().is_cancelled());
    // Another call takes over, while the cancelled request still has no response.
    service.until(TOKENS, 2).await;
    forge.let_through(1000);
    for call in others {
        call.await.unwrap().unwrap();
    }
    assert_eq!((service.count(TOKENS), service.count(ANIMALS)), (2, 20));
}

#[tokio::test]
async fn old_tokens_are_used_while_valid() {
    let clock = FakeClock::at(NOW);
    let forge = Forge::new(&clock);
    let service = forge.start().await;
    // Whatever the retry policy: a token that is not needed yet is requested once.
    let builder = builder(&service).retry(Retry::new());
    let builder = builder.auth(Installation::new(app(), 7));
    let client = builder.clock(clock.clone()).build().unwrap();
    animals(&client).await.unwrap();
    // Seconds that pass before a call, whether it succeeds, and the number of tokens requested by then, none of which
    // was issued.
    let cases = [
        (3299, true, 1),
        (1, true, 2),
        (29, true, 2),
        (1, true, 3),
        (269, true, 4),
        (1, false, 7),
    ];
    for _ in 0..6 {
        forge.fail(Answer::new(502, "{}"));
    }
    for (seconds, good, tokens) in cases {
        clock.advance(seconds);
        let outcome = animals(&client).await;
        assert_eq!((outcome.is_ok(), service.count(TOKENS)), (good, tokens));
    }
}

#[tokio::test]
async fn no_call_waits_while_the_old_token_is_valid() {
    let clock = FakeClock::at(NOW);
    let forge = Forge::new(&clock);
    let service = forge.start().await;
    let client = client(&service, &clock);
    animals(&client).await.unwrap();
    clock.advance(3400);
    forge.close();
    let first = call(&client);
    service.until(TOKENS, 2).await;
    for _ in 0..5 {
        animals(&client).await.unwrap();
    }
    assert!(!first.is_finished());
    forge.let_through(1000);
    first.await.unwrap().unwrap();
    let callers: Vec<_> = service.seen().into_iter().collect();
    let callers = callers.iter().filter(|seen| seen.line == ANIMALS);
    let callers: Vec<_> = callers.map(|seen| seen.authorization().unwrap()).collect();
    let old = "Bearer ghs_1";
    assert_eq!(callers, [old, old, old, old, old, old, "Bearer ghs_2"]);
}

#[tokio::test]
async fn unreachable_services_are_reported_to_all_calls() {
    let clock = FakeClock::at(NOW);
    let service = Forge::new(&clock).start().await;
    let client = builder(&service)
        .base_url("http://127.0.0.1:1")
        .clock(clock);
    let client = client.auth(Installation::new(app(), 7)).build().unwrap();
    let calls: Vec<_> = (0..5).map(|_| call(&client)).collect();
    for call in calls {
        let error = call.await.unwrap().unwrap_err();
        let expected = "POST http://127.0.0.1:1/app/installations/7/access_tokens: cannot connect";
        assert_eq!(error.to_string(), expected);
        assert!(std::error::Error::source(&error).is_some());
    }
}
