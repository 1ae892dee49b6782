//! Tests of authentication as an app.

use std::sync::Arc;

use octoforge_runtime::auth::{App, Authenticate as _};
use octoforge_runtime::{Clock as _, Error};
use tokio::sync::Barrier;

use super::keys::{ELLIPTIC, ENCRYPTED, PKCS1, PKCS8, TOO_SHORT, app, claims, refusal};
use super::support::{Answer, FakeClock, Server};
use super::{Client, animals, builder};

const NOW: &str = "2026-12-01T08:00:00Z";

/// A service that checks tokens by this clock.
async fn judging(clock: &FakeClock) -> Server {
    let clock = clock.clone();
    Server::by(move |request| {
        let refusal = refusal(request.authorization().unwrap(), &clock);
        std::future::ready(refusal.unwrap_or_else(|| Answer::new(200, "[]")))
    })
    .await
}

/// A service that responds to everything in the same way.
async fn constant(answer: Answer) -> Server {
    Server::by(move |_| std::future::ready(answer.clone())).await
}

fn client(service: &Server, app: App, clock: &FakeClock) -> Client {
    let builder = builder(service).clock(clock.clone());
    builder.auth(app).build().unwrap()
}

#[tokio::test]
async fn keys_in_all_formats_sign() {
    let clock = FakeClock::at(NOW);
    let service = judging(&clock).await;
    let forms = [
        PKCS1.to_owned(),
        PKCS8.to_owned(),
        PKCS1.replace('\n', "\r\n"),
        PKCS8.replace('\n', "\\n"),
        format!("A key, by hand:\n{PKCS1}"),
    ];
    for pem in forms {
        let app = App::new("12345", pem).unwrap();
        assert_eq!(app.identity(), "app:12345");
        animals(&client(&service, app, &clock)).await.unwrap();
        let now = clock.now().as_second();
        let expected = serde_json::json!({"iat": now - 60, "exp": now + 540, "iss": "12345"});
        let seen = service.seen().pop().unwrap();
        assert_eq!(claims(seen.authorization().unwrap()), expected);
    }
}

#[tokio::test]
async fn a_token_is_used_until_shortly_before_its_end() {
    let clock = FakeClock::at(NOW);
    let service = judging(&clock).await;
    let client = client(&service, app(), &clock);
    // Seconds that pass before a call, and whether it uses a new token.
    let cases = [(0, true), (479, false), (1, true), (-1, true), (0, false)];
    let mut latest = None;
    for (seconds, renewed) in cases {
        clock.advance(seconds);
        animals(&client).await.unwrap();
        let seen = service.seen().pop().unwrap();
        let token = seen.authorization().map(str::to_owned);
        assert_eq!(token != latest, renewed, "after {seconds} s");
        latest = token;
    }
    assert_eq!(service.seen().len(), cases.len());
}

#[tokio::test]
async fn a_wrong_clock_is_corrected_once() {
    // Seconds by which the client's clock is ahead, the number of requests refused before that is known, and the number
    // after it has been corrected.
    let cases = [
        (0, 0, 0),
        (59, 0, 0),
        (61, 1, 0),
        (-500, 0, 0),
        (-541, 1, 1),
        (7200, 1, 1),
        (-7200, 1, 1),
        (40_000_000, 1, 1),
    ];
    for (ahead, refused, again) in cases {
        let truth = FakeClock::at(NOW);
        let clock = truth.ahead(ahead);
        let service = judging(&truth).await;
        let client = client(&service, app(), &clock);
        for made in 1..=3 {
            animals(&client).await.unwrap();
            assert_eq!(service.seen().len(), made + refused, "{ahead} s ahead");
            truth.advance(600);
            clock.advance(600);
        }
        // When the clock is set right, the correction is removed in the same way.
        clock.advance(-ahead);
        animals(&client).await.unwrap();
        let requests = 4 + refused + again;
        assert_eq!(service.seen().len(), requests, "{ahead} s ahead");
    }
}

#[tokio::test]
async fn refusals_that_no_clock_explains_are_final() {
    let clock = FakeClock::at(NOW);
    let refusal = |clock: &FakeClock| Answer::new(401, "{}").header("date", clock.date());
    let cases = [
        (Answer::new(401, "{}"), 1),
        (Answer::new(401, "{}").header("date", "yesterday"), 1),
        (refusal(&clock), 1),
        (refusal(&clock.ahead(29)), 1),
        // The service refuses the second token too.
        (refusal(&clock.ahead(-3600)), 2),
    ];
    for (answer, requests) in cases {
        let service = constant(answer).await;
        let error = animals(&client(&service, app(), &clock)).await.unwrap_err();
        assert!(matches!(error, Error::Api(error) if error.status() == 401));
        assert_eq!(service.seen().len(), requests);
    }
}

#[tokio::test]
async fn all_refused_calls_are_sent_again() {
    let truth = FakeClock::at(NOW);
    let (clock, both) = (truth.ahead(3600), Arc::new(Barrier::new(2)));
    let service = Server::by(move |request| {
        let (both, truth) = (Arc::clone(&both), truth.clone());
        async move {
            // Each refusal waits for the other, so that no call can use the correction of another.
            let refusal = refusal(request.authorization().unwrap(), &truth);
            if refusal.is_some() {
                both.wait().await;
            }
            refusal.unwrap_or_else(|| Answer::new(200, "[]"))
        }
    })
    .await;
    let client = client(&service, app(), &clock);
    let (one, other) = tokio::join!(animals(&client), animals(&client));
    assert!(one.is_ok() && other.is_ok());
    assert_eq!(service.seen().len(), 4);
}

#[test]
fn invalid_keys_are_reported_and_not_shown() {
    let line = PKCS1.lines().nth(5).unwrap();
    let cases = [
        ("", PKCS1, "app: its ID is empty"),
        ("1", "", "app: the text given is not a private key in PEM"),
        (
            "1",
            "app.private-key.pem",
            "app: the text given is not a private key in PEM",
        ),
        ("1", line, "app: the text given is not a private key in PEM"),
        ("1", &PKCS1[..800], "app: its private key is incomplete"),
        (
            "1",
            &PKCS1.replace(line, "?"),
            "app: its private key is incomplete",
        ),
        (
            "1",
            &PKCS1.replace(line, ""),
            "app: its private key is not an RSA key",
        ),
        (
            "1",
            TOO_SHORT,
            "app: its private key is not an RSA key of 2048 to 4096 bits",
        ),
        ("1", ELLIPTIC, "app: its private key is not an RSA key"),
        ("1", ENCRYPTED, "app: its private key is encrypted"),
        (
            "1",
            &format!("-----BEGIN {line}"),
            "app: the text given is not a private key in PEM",
        ),
    ];
    for (id, pem, expected) in cases {
        let error = App::new(id, pem).unwrap_err();
        let text = error.to_string();
        assert!(text.starts_with(expected), "{text}");
        let panic = std::panic::catch_unwind(|| App::new(id, pem).unwrap()).unwrap_err();
        let shown = format!("{text} {error:?} {:?}", panic.downcast_ref::<String>());
        let mut lines = pem.lines().filter(|line| line.len() > 20);
        assert!(!lines.any(|line| shown.contains(line)), "{shown}");
        assert!(!shown.contains('\n'), "{shown}");
    }
    let shown = format!("{:?}", app());
    assert_eq!(shown, r#"App { id: "Iv1.8a61f9b3a7aba766", .. }"#);
}
