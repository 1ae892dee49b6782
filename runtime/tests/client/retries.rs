//! Tests of retries.

use std::time::Duration;

use octoforge_runtime::{Error, Retry, TransportKind};

use crate::support::{Act, FakeClock, Server, answer};
use crate::zoo::{Client, Get, builder, feed};

fn patient(server: &Server, retry: Retry, clock: &FakeClock) -> Client {
    let builder = builder(server).retry(retry).clock(clock.clone());
    builder.build().unwrap()
}

fn failing(status: &str) -> Act {
    answer(status, "", "").into()
}

#[tokio::test]
async fn transient_failures_are_retried() {
    let good = || Act::from(answer("200 OK", "", r#"{"lions":3}"#));
    let cut = "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{}";
    let cases = [
        vec![failing("500 Internal Server Error"), good()],
        vec![
            failing("502 Bad Gateway"),
            failing("503 Service Unavailable"),
            good(),
        ],
        vec![failing("504 Gateway Timeout"), good()],
        vec![Act::Reset(String::new()), good()],
        vec![
            Act::Reset(cut.to_owned()),
            Act::Answer(cut.to_owned()),
            good(),
        ],
    ];
    for acts in cases {
        let (clock, attempts) = (FakeClock::new(), acts.len());
        let server = Server::start(acts.clone()).await;
        let client = patient(&server, Retry::new(), &clock);
        let got = Get::default().send(&client).await.unwrap();
        assert_eq!(got.get("lions"), Some(&3), "{acts:?}");
        assert_eq!(
            (server.seen().len(), clock.sleeps()),
            (attempts, attempts - 1),
            "{acts:?}"
        );
        let first = &server.seen()[0];
        assert!(server.seen().iter().all(|seen| seen == first), "{acts:?}");
    }
}

#[tokio::test]
async fn retries_end() {
    let clock = FakeClock::new();
    let server = Server::start(vec![failing("503 Service Unavailable"); 9]).await;
    let client = patient(&server, Retry::new().attempts(4), &clock);
    let error = Get::default().send(&client).await.unwrap_err();
    assert_eq!(error.to_string(), "zoo/get: 503 Service Unavailable");
    assert_eq!((server.seen().len(), clock.sleeps()), (4, 3));

    let server = Server::closed();
    let client = patient(&server, Retry::new(), &clock);
    let error = Get::default().send(&client).await.unwrap_err();
    assert!(matches!(error, Error::Transport(error) if error.kind() == TransportKind::Connect));
    assert_eq!(clock.sleeps(), 5);
}

#[tokio::test]
async fn unsafe_requests_are_not_retried() {
    let acts = || {
        vec![
            Act::Reset(String::new()),
            failing("500 Internal Server Error"),
        ]
    };
    let clock = FakeClock::new();
    let server = Server::start(acts()).await;
    let client = patient(&server, Retry::new(), &clock);
    let error = feed("a").send(&client).await.unwrap_err();
    assert!(matches!(error, Error::Transport(error) if error.kind() == TransportKind::Broken));
    let error = feed("a").send(&client).await.unwrap_err();
    assert!(matches!(error, Error::Api(error) if error.status() == 500));
    assert_eq!((server.seen().len(), clock.sleeps()), (2, 0));

    let again = [acts(), vec![answer("200 OK", "", "{}").into()]].concat();
    let server = Server::start(again).await;
    let client = patient(&server, Retry::new().every_method(), &clock);
    let mut request = feed("a");
    request.body.insert("food".to_owned(), "hay".into());
    request.send(&client).await.unwrap();
    let bodies: Vec<_> = server.seen().into_iter().map(|seen| seen.body).collect();
    assert_eq!(bodies, [r#"{"food":"hay"}"#; 3]);
}

#[tokio::test]
async fn retry_after_sets_the_pause() {
    let clock = FakeClock::new();
    let server = Server::start(vec![
        answer("503 Service Unavailable", "retry-after: 7", ""),
        answer("503 Service Unavailable", "retry-after: 7000", ""),
        answer("200 OK", "", "{}"),
    ])
    .await;
    let retry = Retry::new().backoff(Duration::from_secs(1), Duration::from_secs(20));
    Get::default()
        .send(&patient(&server, retry, &clock))
        .await
        .unwrap();
    assert_eq!(clock.slept(), [7, 20]);
}
