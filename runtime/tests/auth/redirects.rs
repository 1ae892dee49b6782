//! Tests of redirects: the authorization is sent to the client's own servers only.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use http::HeaderValue;
use octoforge_runtime::auth::{Authenticate, Context};
use octoforge_runtime::transport::BoxFuture;
use octoforge_runtime::{Caller as _, Error, Meta, TransportKind};

use super::support::{Answer, Server};
use super::{Animals, animals, client};

/// Sends a fixed header, and counts how often it was refused.
#[derive(Clone, Debug, Default)]
struct Stubborn(Arc<AtomicUsize>);

const SECRET: &str = "Bearer s3cret";

impl Authenticate for Stubborn {
    fn authorization<'a>(
        &'a self,
        _: &'a Context<'a>,
    ) -> BoxFuture<'a, Result<Option<HeaderValue>, Error>> {
        Box::pin(async { Ok(Some(HeaderValue::from_static(SECRET))) })
    }

    fn refused(&self, authorization: &HeaderValue, answer: &Meta, _: &Context<'_>) -> bool {
        assert_eq!(
            (authorization, answer.status().as_u16()),
            (&HeaderValue::from_static(SECRET), 401)
        );
        self.0.fetch_add(1, Ordering::Relaxed);
        true
    }

    fn identity(&self) -> String {
        "stubborn".to_owned()
    }
}

/// A service that redirects `/animals` to this URL, and responds to all other requests with this status.
async fn redirecting(to: String, status: u16) -> Server {
    Server::by(move |request| {
        let answer = match request.line.as_str() {
            "GET /animals" => Answer::new(302, "").header("location", &to),
            _ => Answer::new(status, "[]"),
        };
        async { answer }
    })
    .await
}

#[tokio::test]
async fn the_authorization_stays_within_the_origin() {
    let stranger = Server::by(|_| async { Answer::new(200, "[]") }).await;
    let away = redirecting(format!("{}/x", stranger.url), 200).await;
    // Another port is another origin, and so is another name of the same machine.
    let named = away.url.replace("127.0.0.1", "localhost");
    let aliased = redirecting(format!("{named}/x"), 200).await;
    let home = redirecting("/x".to_owned(), 200).await;
    // Source and target, and whether a call and a download follow the redirect: with the authorization or without.
    let cases = [
        (&home, &home, Some(true), Some(true)),
        (&away, &stranger, None, Some(false)),
        (&aliased, &away, None, Some(false)),
    ];
    for (service, to, call, download) in cases {
        let client = client(service, Stubborn::default());
        let arrived = || {
            let seen = to.seen().into_iter();
            seen.filter(|seen| seen.line == "GET /x")
                .collect::<Vec<_>>()
        };
        for (expected, download) in [(call, false), (download, true)] {
            let before = arrived().len();
            let outcome = match download {
                true => client.download(Animals::default()).await.map(drop),
                false => animals(&client).await.map(drop),
            };
            let after = arrived();
            assert_eq!(outcome.is_ok(), expected.is_some(), "{}", service.url);
            assert_eq!(after.len() - before, usize::from(expected.is_some()));
            if let (Some(with), Some(seen)) = (expected, after.last()) {
                assert_eq!(seen.authorization(), with.then_some(SECRET));
                assert_eq!(seen.header("x-zoo-version"), with.then_some("7"));
            }
        }
    }
}

#[tokio::test]
async fn next_pages_are_requested_from_own_servers_only() {
    let stranger = Server::by(|_| async { Answer::new(200, "[]") }).await;
    let next = format!("<{}/animals?page=2>; rel=\"next\"", stranger.url);
    let service = Server::by(move |request| {
        let answer = Answer::new(200, r#"[{"name":"Leo"}]"#);
        let link = match request.line.as_str() {
            "GET /animals" => "</animals?page=9>; rel=\"next\"".to_owned(),
            _ => next.clone(),
        };
        async move { answer.header("link", link) }
    })
    .await;
    let mut pages = client(&service, Stubborn::default()).pages(Animals::default());
    for _ in 0..2 {
        assert!(pages.try_next().await.unwrap().is_some());
    }
    let error = pages.try_next().await.unwrap_err();
    assert!(matches!(&error, Error::Transport(error) if error.kind() == TransportKind::Elsewhere));
    let seen = service.seen();
    let callers: Vec<_> = seen.iter().map(|seen| seen.authorization()).collect();
    assert_eq!(callers, [Some(SECRET); 2]);
    assert!(stranger.seen().is_empty());
}

#[tokio::test]
async fn refusals_of_other_origins_do_not_renew_the_token() {
    let stranger = Server::by(|_| async { Answer::new(401, "") }).await;
    let away = redirecting(format!("{}/x", stranger.url), 401).await;
    let home = redirecting("/x".to_owned(), 401).await;
    for (service, noticed) in [(&away, 0), (&home, 1)] {
        let stubborn = Stubborn::default();
        let client = client(service, stubborn.clone());
        let error = client.download(Animals::default()).await.unwrap_err();
        assert!(matches!(error, Error::Api(error) if error.status() == 401));
        assert_eq!(stubborn.0.load(Ordering::Relaxed), noticed);
        // After a refusal, the whole call is made once more.
        assert_eq!(service.count("GET /animals"), noticed + 1);
    }
}

#[tokio::test]
async fn limits_of_other_origins_are_ignored() {
    let limit = Answer::new(429, "").header("retry-after", "50");
    let stranger = Server::by(move |_| std::future::ready(limit.clone())).await;
    let to = format!("{}/x", stranger.url);
    let service = Server::by(move |request| {
        let answer = match request.line.as_str() {
            "GET /animals" => Answer::new(302, "").header("location", &to),
            _ => Answer::new(200, "[]"),
        };
        async { answer }
    })
    .await;
    let clock = super::support::FakeClock::at("2026-12-01T08:00:00Z");
    let builder = super::builder(&service).clock(clock.clone());
    let client = builder.auth(Stubborn::default()).build().unwrap();
    let error = client.download(Animals::default()).await.unwrap_err();
    assert!(matches!(error, Error::Api(error) if error.status() == 429));
    let other = http::Request::get("/other")
        .body(Default::default())
        .unwrap();
    assert_eq!(client.execute(other).await.unwrap().status(), 200);
    assert!(clock.naps().is_empty());
}
