//! Tests of tokens that cannot be used from the start: how many are requested.

use std::sync::atomic::{AtomicUsize, Ordering};

use jiff::Timestamp;
use octoforge_runtime::Clock as _;
use octoforge_runtime::auth::Installation;
use serde_json::json;

use super::forge::TOKENS;
use super::keys::app;
use super::support::{Answer, FakeClock, Server};
use super::{Client, animals, builder};

const NOW: &str = "2026-12-01T08:00:00Z";

/// A service whose tokens are valid for this many seconds by its own clock, and that accepts all of them or none.
async fn service(clock: &FakeClock, lifetime: i64, status: u16) -> Server {
    let (clock, issued) = (clock.clone(), AtomicUsize::new(0));
    Server::by(move |request| {
        let token = issued.fetch_add(1, Ordering::Relaxed);
        let expires_at = clock.now().as_second() + lifetime;
        let expires_at = Timestamp::from_second(expires_at).unwrap();
        let body = json!({"token": format!("ghs_{token}"), "expires_at": expires_at.to_string()});
        let answer = match request.line == TOKENS {
            true => Answer::new(201, body.to_string()),
            false => Answer::new(status, "[]"),
        };
        std::future::ready(answer.header("date", clock.date()))
    })
    .await
}

fn client(service: &Server, clock: &FakeClock) -> Client {
    let builder = builder(service).clock(clock.clone());
    builder.auth(Installation::new(app(), 7)).build().unwrap()
}

#[tokio::test]
async fn tokens_expired_on_arrival_are_kept_for_a_while() {
    for lifetime in [0, -1, -3600, -400_000_000] {
        let clock = FakeClock::at(NOW);
        let service = service(&clock, lifetime, 200).await;
        let client = client(&service, &clock);
        // One after the other, and all at once.
        for _ in 0..100 {
            animals(&client).await.unwrap();
        }
        let calls: Vec<_> = (0..400)
            .map(|_| client.clone())
            .map(|client| tokio::spawn(async move { animals(&client).await }))
            .collect();
        for call in calls {
            call.await.unwrap().unwrap();
        }
        assert_eq!(service.count(TOKENS), 1, "{lifetime}");
        // The grace period is half a minute.
        for (seconds, tokens) in [(29, 1), (1, 2), (29, 2), (1, 3)] {
            clock.advance(seconds);
            animals(&client).await.unwrap();
            assert_eq!(service.count(TOKENS), tokens, "{lifetime}");
        }
    }
}

#[tokio::test]
async fn short_lifetimes_are_used_completely() {
    // The lifetime, and the number of tokens issued after each second. A new one is requested after half of it.
    let cases = [(1, [1, 2, 3, 4]), (2, [1, 2, 3, 4]), (9, [1, 1, 1, 1])];
    for (lifetime, expected) in cases {
        let clock = FakeClock::at(NOW);
        let service = service(&clock, lifetime, 200).await;
        let client = client(&service, &clock);
        for tokens in expected {
            for _ in 0..3 {
                animals(&client).await.unwrap();
            }
            assert_eq!(service.count(TOKENS), tokens, "{lifetime}");
            clock.advance(1);
        }
    }
}

#[tokio::test]
async fn services_that_refuse_all_tokens_get_few_requests() {
    for lifetime in [3600, 0, -3600] {
        let clock = FakeClock::at(NOW);
        let service = service(&clock, lifetime, 401).await;
        let client = client(&service, &clock);
        for _ in 0..50 {
            animals(&client).await.unwrap_err();
        }
        let calls: Vec<_> = (0..50)
            .map(|_| client.clone())
            .map(|client| tokio::spawn(async move { animals(&client).await }))
            .collect();
        for call in calls {
            call.await.unwrap().unwrap_err();
        }
        assert_eq!(service.count(TOKENS), 2, "{lifetime}");
        clock.advance(30);
        animals(&client).await.unwrap_err();
        assert!(service.count(TOKENS) > 2, "{lifetime}");
    }
}
