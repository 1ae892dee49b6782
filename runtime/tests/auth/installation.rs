//! Tests of installations: the lifecycle of their tokens.

use std::sync::Arc;

use octoforge_runtime::auth::{Authenticate as _, Installation};
use octoforge_runtime::json::{Map, Value};
use octoforge_runtime::{ClientBuilder, Error};
use tokio::sync::Semaphore;

use super::forge::{ANIMALS, Forge, TOKENS};
use super::keys::{app, claims};
use super::support::{FakeClock, Server};
use super::{Zoo, animals, builder};

const NOW: &str = "2026-12-01T08:00:00Z";

fn installation() -> Installation {
    Installation::new(app(), 7)
}

fn set_up(service: &Server, clock: &FakeClock) -> ClientBuilder<Zoo> {
    builder(service).clock(clock.clone()).auth(installation())
}

#[tokio::test]
async fn tokens_are_requested_as_specified() {
    let clock = FakeClock::at(NOW);
    let service = Forge::new(&clock).start().await;
    let read: Map<Value> = Map::from([("contents".to_owned(), "read".into())]);
    let cases = [
        (installation(), None),
        (
            installation().repositories(["b", "a"]).permissions(&read),
            Some(r#"{"permissions":{"contents":"read"},"repositories":["b","a"]}"#),
        ),
        (
            installation().repository_ids([1]).repository_ids([2, 3]),
            Some(r#"{"repository_ids":[2,3]}"#),
        ),
    ];
    let base = builder(&service).clock(clock.clone()).build().unwrap();
    for (count, (installation, body)) in (1..).zip(cases) {
        let expected = format!("installation:7{}", body.unwrap_or_default());
        assert_eq!(installation.identity(), expected);
        animals(&base.with_auth(installation)).await.unwrap();
        let seen = service.seen();
        let [.., asked, call] = &seen[..] else {
            unreachable!("two requests")
        };
        assert_eq!((&*asked.line, &*call.line), (TOKENS, ANIMALS));
        let issuer = &claims(asked.authorization().unwrap())["iss"];
        assert_eq!(issuer, "Iv1.8a61f9b3a7aba766");
        assert_eq!(asked.body, body.unwrap_or_default());
        let content_type = body.map(|_| "application/json");
        assert_eq!(asked.header("content-type"), content_type);
        assert_eq!(asked.header("accept"), Some("application/json"));
        assert_eq!(asked.header("x-zoo-version"), Some("7"));
        let token = format!("Bearer ghs_{count}");
        assert_eq!(call.authorization(), Some(token.as_str()));
    }
}

#[tokio::test]
async fn clones_share_a_token_unless_restricted() {
    let clock = FakeClock::at(NOW);
    let service = Forge::new(&clock).start().await;
    let base = builder(&service).clock(clock.clone()).build().unwrap();
    let whole = installation();
    let narrow = whole.clone().repositories(["a"]);
    let cases = [(&whole, 1), (&whole, 1), (&narrow, 2), (&narrow, 2)];
    for (installation, tokens) in cases {
        let client = base.with_auth(installation.clone());
        animals(&client).await.unwrap();
        assert_eq!(service.count(TOKENS), tokens);
    }
}

#[tokio::test]
async fn a_token_is_replaced_before_it_expires() {
    // Whatever the error of the client's clock.
    for (ahead, corrections) in [(0, 0), (-7200, 1), (7200, 1)] {
        let truth = FakeClock::at(NOW);
        let clock = truth.ahead(ahead);
        let service = Forge::new(&truth).start().await;
        let client = set_up(&service, &clock).build().unwrap();
        // Seconds that pass before a call, and the number of tokens issued by then.
        let cases = [(0, 1), (3299, 1), (1, 2), (3299, 2), (9999, 3)];
        for (seconds, tokens) in cases {
            truth.advance(seconds);
            clock.advance(seconds);
            animals(&client).await.unwrap();
            assert_eq!(
                service.count(TOKENS),
                tokens + corrections,
                "{ahead} s ahead"
            );
        }
        // No call was refused.
        assert_eq!(service.count(ANIMALS), cases.len());
    }
}

#[tokio::test]
async fn a_token_that_expires_in_flight_is_replaced_once() {
    let clock = FakeClock::at(NOW);
    let forge = Forge::new(&clock);
    let service = forge.start().await;
    let client = set_up(&service, &clock).build().unwrap();
    animals(&client).await.unwrap();
    forge.revoke();
    animals(&client).await.unwrap();
    assert_eq!((service.count(TOKENS), service.count(ANIMALS)), (2, 3));
}

#[tokio::test]
async fn two_refused_tokens_are_an_error() {
    let clock = FakeClock::at(NOW);
    let forge = Forge::new(&clock);
    let service = Server::by(move |request| {
        let forge = Arc::clone(&forge);
        async move {
            forge.revoke();
            forge.answer(&request).await
        }
    })
    .await;
    let client = set_up(&service, &clock).build().unwrap();
    let error = animals(&client).await.unwrap_err();
    let expected = "zoo/animals: 401 Unauthorized: Bad credentials";
    assert_eq!(error.to_string(), expected);
    assert!(matches!(error, Error::Api(_)));
    assert_eq!((service.count(TOKENS), service.count(ANIMALS)), (2, 2));
}

#[tokio::test]
async fn two_hundred_calls_request_one_token() {
    let clock = FakeClock::at(NOW);
    let forge = Forge::new(&clock);
    let service = forge.start().await;
    let client = set_up(&service, &clock).build().unwrap();
    let all_at_once = || -> Vec<_> {
        let calls = (0..200).map(|_| client.clone());
        calls
            .map(|client| tokio::spawn(async move { animals(&client).await }))
            .collect()
    };
    // The first token, one that expires, and one that is invalid although it should not be.
    for (tokens, requests) in [(1, 200), (2, 400), (3, 800)] {
        forge.close();
        let calls = all_at_once();
        // By the time the request has arrived, all others wait for it.
        service.until(TOKENS, tokens).await;
        forge.let_through(1000);
        for call in calls {
            call.await.unwrap().unwrap();
        }
        assert_eq!(service.count(TOKENS), tokens);
        assert_eq!(service.count(ANIMALS), requests);
        match tokens {
            1 => clock.advance(3600),
            _ => forge.revoke(),
        }
    }
}

#[tokio::test]
async fn late_refusals_of_an_old_token_keep_the_new_one() {
    let clock = FakeClock::at(NOW);
    let forge = Forge::new(&clock);
    // The response to the first request for animals waits for the test.
    let late = Arc::new(Semaphore::new(0));
    let (answering, waiting) = (Arc::clone(&forge), Arc::clone(&late));
    let first = Arc::new(Semaphore::new(1));
    let service = Server::by(move |request| {
        let (forge, late) = (Arc::clone(&answering), Arc::clone(&waiting));
        let is_first =
            request.line == ANIMALS && first.try_acquire().map(|one| one.forget()).is_ok();
        async move {
            if is_first {
                late.acquire().await.unwrap().forget();
            }
            forge.answer(&request).await
        }
    })
    .await;
    let client = set_up(&service, &clock).build().unwrap();
    let slow = client.clone();
    let slow = tokio::spawn(async move { animals(&slow).await });
    service.until(ANIMALS, 1).await;
    forge.revoke();
    animals(&client).await.unwrap();
    late.add_permits(1);
    slow.await.unwrap().unwrap();
    assert_eq!((service.count(TOKENS), service.count(ANIMALS)), (2, 4));
}
