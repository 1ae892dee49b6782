//! Tests of failures: nothing is lost, sent twice, or revealed.

use std::pin::Pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use octoforge_runtime::jiff::Timestamp;
use octoforge_runtime::transport::{BoxFuture, Reqwest};
use octoforge_runtime::{Bytes, Clock, Error, Retry, TransportKind, http};
use tokio::sync::Notify;

use crate::support::{Act, FakeClock, Server, answer};
use crate::zoo::{Client, Get, TOKEN, builder, client, feed};

#[tokio::test]
async fn transport_errors_have_kinds() {
    let cut = "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{}".to_owned();
    let server = Server::start(vec![cut, "nonsense\r\n\r\n".to_owned()]).await;
    let closed = Server::closed();
    let cases = [
        (
            &server,
            TransportKind::Broken,
            "the connection broke before the response was complete",
        ),
        (
            &server,
            TransportKind::Broken,
            "the connection broke before the response was complete",
        ),
        (&closed, TransportKind::Connect, "cannot connect"),
    ];
    for (server, kind, text) in cases {
        let mut request = Get::default();
        request.parts.query("q", &"s3cret".to_owned());
        let Err(Error::Transport(error)) = request.send(&client(server)).await else {
            panic!("{text}")
        };
        assert_eq!(
            (error.kind(), error.to_string()),
            (kind, format!("GET {}/animals?…: {text}", server.url))
        );
        assert!(std::error::Error::source(&error).is_some());
        assert!(!format!("{error:?}").contains("s3cret"));
    }
}

#[tokio::test]
async fn secrets_are_not_shown() {
    let builder = Client::builder()
        .token(TOKEN)
        .header("authorization", TOKEN)
        .header("x-key", TOKEN);
    let client = builder.clone().build().unwrap();
    let shown = format!("{builder:?} {client:?} {:?}", feed("a").send(&client));
    assert!(!shown.contains(TOKEN), "{shown}");
    let server = Server::start(vec![
        answer("200 OK", "", &format!(r#"["{TOKEN}"]"#)),
        answer("400 Bad Request", "", TOKEN),
    ])
    .await;
    let client = self::client(&server);
    let errors = [
        feed("a").send(&client).await.unwrap_err(),
        feed("a").send(&client).await.unwrap_err(),
    ];
    assert!(
        !format!("{errors:?} {} {}", errors[0], errors[1]).contains(TOKEN),
        "{errors:?}"
    );
}

#[tokio::test]
async fn a_call_can_be_spawned_or_dropped() {
    fn shared<T: Clone + Send + Sync + 'static>(_: &T) {}
    let server = Server::start(vec![answer("200 OK", "", "{}"); 3]).await;
    let client = client(&server);
    shared(&client);
    drop(Get::default().send(&client));
    assert!(server.seen().is_empty());
    // Dropped while it is sent: a clone, which shares its connections, is not affected.
    let mut call = Box::pin(Get::default().send(&client));
    std::future::poll_fn(|context| {
        let _ = call.as_mut().poll(context);
        std::task::Poll::Ready(())
    })
    .await;
    drop(call);
    let again = client.clone();
    assert!(
        tokio::spawn(async move { Get::default().send(&again).await })
            .await
            .unwrap()
            .is_ok()
    );
    assert!(
        tokio::spawn(Get::default().send(&client))
            .await
            .unwrap()
            .is_ok()
    );
}

/// Polls a future once.
async fn poll<F: Future>(mut future: Pin<&mut F>) -> Poll<F::Output> {
    std::future::poll_fn(|context| Poll::Ready(future.as_mut().poll(context))).await
}

/// A clock whose timeouts end as soon as the server has received the request.
#[derive(Clone, Debug, Default)]
struct Received(Arc<Notify>);

impl Clock for Received {
    fn now(&self) -> Timestamp {
        Timestamp::UNIX_EPOCH
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::ready(()))
    }

    fn deadline(&self, _: Duration) -> BoxFuture<'static, ()> {
        let received = Arc::clone(&self.0);
        Box::pin(async move { received.notified().await })
    }
}

#[tokio::test]
async fn silence_ends() {
    let clock = Received::default();
    let received = Arc::clone(&clock.0);
    let server = Server::by(move |_| {
        received.notify_one();
        std::future::pending::<Act>()
    })
    .await;
    let patience = Duration::from_secs(10);
    let by_client = builder(&server).timeout(patience).clock(clock);
    // The timeout of a transport uses the system's clock; it may end before there is a connection.
    let short = Duration::from_millis(50);
    let transport = Reqwest::builder().read_timeout(short).build().unwrap();
    let by_transport = builder(&server).transport(transport);
    for (client, at_most) in [(by_client, 1), (by_transport, 2)] {
        let Err(Error::Transport(error)) = feed("a").send(&client.build().unwrap()).await else {
            panic!("silence")
        };
        assert_eq!(error.kind(), TransportKind::Timeout);
        assert_eq!(
            error.to_string(),
            format!("POST {}/feed/a: no response in time", server.url)
        );
        assert!((1..=at_most).contains(&server.seen().len()));
    }
}

#[tokio::test]
async fn closed_connections_are_replaced() {
    let keep = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}".to_owned();
    let acts = vec![
        Act::Hangup(keep.clone()),
        Act::Hangup(keep),
        answer("200 OK", "", "{}").into(),
    ];
    let server = Server::start(acts).await;
    let clock = FakeClock::new();
    let client = builder(&server)
        .retry(Retry::new())
        .clock(clock.clone())
        .build()
        .unwrap();
    Get::default().send(&client).await.unwrap();
    // The server accepts this request and closes the connection: it is sent again on another one.
    Get::default().send(&client).await.unwrap();
    // So is this one, though the service may have carried it out.
    let error = feed("a").send(&client).await.unwrap_err();
    assert!(matches!(error, Error::Transport(error) if error.kind() == TransportKind::Broken));
    feed("a").send(&client).await.unwrap();
    let lines = [
        "GET /animals",
        "GET /animals",
        "GET /animals",
        "POST /feed/a",
        "POST /feed/a",
    ];
    assert_eq!(server.lines(), lines);
    assert_eq!(clock.sleeps(), 1);
}

#[tokio::test]
async fn malformed_responses_are_errors() {
    let page = "<html>Welcome to the hotel's network</html>";
    let server = Server::start(vec![
        answer("200 OK", "content-type: text/html", page),
        answer("200 OK", "content-type: application/json", "{\"lions\": 3"),
        answer("200 OK", "", "\u{feff}{}"),
        answer("299 Odd", "", "[]"),
        answer("100 Continue", "", ""),
    ])
    .await;
    let client = client(&server);
    for _ in 0..4 {
        let error = Get::default().send(&client).await.unwrap_err();
        assert!(matches!(error, Error::Decode(_)), "{error}");
    }
    assert!(Get::default().send(&client).await.is_err());
}

/// A clock whose pauses never end.
#[derive(Debug)]
struct Stopped;

impl Clock for Stopped {
    fn now(&self) -> Timestamp {
        Timestamp::UNIX_EPOCH
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn cancelled_calls_end() {
    // Cancelled while the service is silent, within the body, and in the pause before the next attempt.
    let part = "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{}";
    let acts = [
        Act::Silence(String::new()),
        Act::Silence(part.to_owned()),
        answer("503 Service Unavailable", "", "").into(),
        answer("429 Too Many Requests", "retry-after: 1", "").into(),
    ];
    for act in acts {
        let server = Server::start(vec![act.clone(), answer("200 OK", "", "{}").into()]).await;
        let client = builder(&server)
            .retry(Retry::new())
            .clock(Stopped)
            .build()
            .unwrap();
        let mut call = Box::pin(Get::default().send(&client));
        while server.seen().is_empty() {
            assert!(poll(call.as_mut()).await.is_pending());
            tokio::task::yield_now().await;
        }
        for _ in 0..100 {
            assert!(poll(call.as_mut()).await.is_pending(), "{act:?}");
            tokio::task::yield_now().await;
        }
        drop(call);
        let raw = http::Request::get("/next").header("authorization", "Bearer other");
        let raw = raw.body(Bytes::new()).unwrap();
        client.execute(raw).await.unwrap();
        assert_eq!(server.lines(), ["GET /animals", "GET /next"], "{act:?}");
    }
}

/// Raises the limit of open files and connections, if possible: many systems begin with 1,024 or 256.
#[cfg(unix)]
fn allow_files(wanted: u64) {
    use nix::sys::resource::{Resource, getrlimit, setrlimit};
    let (soft, hard) = getrlimit(Resource::RLIMIT_NOFILE).unwrap();
    if soft < wanted {
        setrlimit(Resource::RLIMIT_NOFILE, wanted.min(hard), hard).unwrap();
    }
}

#[cfg(not(unix))]
fn allow_files(_: u64) {}

#[tokio::test]
async fn a_thousand_concurrent_calls_get_their_own_responses() {
    const CALLS: usize = 1000;
    allow_files(4 * CALLS as u64);
    let answers = (0..CALLS)
        .map(|_| answer("200 OK", "", "{\"food\":\"hay\"}"))
        .collect();
    let server = Server::start::<String>(answers).await;
    let client = client(&server);
    let calls: Vec<_> = (0..CALLS)
        .map(|call| tokio::spawn(feed(call.to_string()).send(&client)))
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    let mut lines = server.lines();
    lines.sort();
    lines.dedup();
    assert_eq!((server.seen().len(), lines.len()), (CALLS, CALLS));
}
