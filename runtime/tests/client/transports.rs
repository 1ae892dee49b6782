//! Tests of other transports, and of the blocking client.

use std::convert::Infallible;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use http_body_util::BodyExt as _;
use octoforge_runtime::transport::{BoxFuture, Exchange, Incoming, Outgoing, Tower, Transport};
use octoforge_runtime::{Bytes, Caller as _, Error, TransportError, TransportKind, blocking, http};

use crate::support::{Server, answer};
use crate::zoo::{Check, Client, Get, List, Photo, builder, feed};

/// Responds from memory, and records the URLs.
#[derive(Clone, Debug, Default)]
struct Memory(Arc<Mutex<Vec<String>>>);

impl Transport for Memory {
    fn send(&self, request: http::Request<Outgoing>) -> Exchange {
        self.0.lock().unwrap().push(request.uri().to_string());
        Box::pin(async { Ok(http::Response::new(Incoming::from(r#"{"lions":3}"#))) })
    }
}

#[tokio::test]
async fn custom_transports_are_used() {
    let memory = Memory::default();
    let client = Client::builder().transport(memory.clone()).build().unwrap();
    let got = Get::default().send(&client).await.unwrap();
    assert_eq!(got.get("lions"), Some(&3));
    assert_eq!(
        *memory.0.lock().unwrap(),
        ["https://api.zoo.example/animals"]
    );
}

/// A tower service that echoes requests.
#[derive(Clone)]
struct Echo {
    is_ready: bool,
}

impl tower_service::Service<http::Request<Outgoing>> for Echo {
    type Response = http::Response<http_body_util::Full<Bytes>>;
    type Error = Infallible;
    type Future = BoxFuture<'static, Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        if std::mem::replace(&mut self.is_ready, true) {
            return Poll::Ready(Ok(()));
        }
        context.waker().wake_by_ref();
        Poll::Pending
    }

    fn call(&mut self, request: http::Request<Outgoing>) -> Self::Future {
        assert!(self.is_ready, "called before it was ready");
        Box::pin(async {
            let body = request.into_body().collect().await.unwrap().to_bytes();
            Ok(http::Response::new(body.into()))
        })
    }
}

#[tokio::test]
async fn a_tower_service_is_a_transport() {
    let transport = Tower::new(Echo { is_ready: false });
    let client = Client::builder().transport(transport).build().unwrap();
    let mut request = feed("a");
    request.body.insert("food".to_owned(), "hay".into());
    let got = request.send(&client).await.unwrap();
    assert_eq!(got.get("food").map(String::as_str), Some("hay"));
}

/// Fails with an error of its own.
#[derive(Clone)]
struct Broken(TransportKind);

impl tower_service::Service<http::Request<Outgoing>> for Broken {
    type Response = http::Response<http_body_util::Full<Bytes>>;
    type Error = TransportError;
    type Future = std::future::Ready<Result<Self::Response, TransportError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: http::Request<Outgoing>) -> Self::Future {
        std::future::ready(Err(TransportError::new(self.0)))
    }
}

#[tokio::test]
async fn tower_services_may_return_transport_errors() {
    let transport = Tower::new(Broken(TransportKind::Redirects));
    let client = Client::builder().transport(transport).build().unwrap();
    let error = feed("a").send(&client).await.unwrap_err();
    let expected = "POST https://api.zoo.example/feed/a: too many redirects";
    assert_eq!(error.to_string(), expected);
}

/// Runs a server on a thread of its own, and a blocking client for it.
pub(crate) fn waiting(answers: Vec<String>) -> (Server, blocking::Client<crate::zoo::Zoo>) {
    let (give, take) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async move {
            give.send(Server::start(answers).await).unwrap();
            std::future::pending::<()>().await;
        });
    });
    let server = take.recv().unwrap();
    let client = blocking::Client::new(builder(&server).build().unwrap()).unwrap();
    (server, client)
}

#[test]
fn the_blocking_client_sends_the_same_requests() {
    let next = "link: <{url}/list?page=2>; rel=next";
    let (server, client) = waiting(vec![
        answer("200 OK", "", r#"{"lions":3}"#),
        answer("404 Not Found", "", ""),
        answer("200 OK", next, r#"["a"]"#),
        answer("200 OK", "", r#"["b"]"#),
        answer("200 OK", next, r#"["a"]"#),
        answer("200 OK", "", r#"["b"]"#),
        answer("200 OK", "x-github-request-id: 9", r#"{"lions":4}"#),
        answer("200 OK", "", "content"),
        answer("200 OK", "", "raw"),
    ]);
    assert_eq!(Get::default().send(&client).unwrap().get("lions"), Some(&3));
    assert!(!Check::default().send(&client).unwrap());
    let items: Result<Vec<_>, _> = client.items(List::default()).collect();
    assert_eq!(items.unwrap(), ["a", "b"]);
    let pages = client
        .pages(List::default())
        .map(|page| page.unwrap().value);
    assert!(pages.eq([["a"], ["b"]]));
    let response = client.clone().response(Get::default()).unwrap();
    assert_eq!(response.meta.request_id(), Some("9"));
    let mut written = Vec::new();
    let mut download = Photo::default().download(&client).unwrap();
    assert_eq!(
        (download.length(), download.write_to(&mut written).unwrap()),
        (Some(7), 7)
    );
    assert_eq!(written, b"content");
    let raw = http::Request::get("/raw").body(Bytes::new()).unwrap();
    assert_eq!(client.execute(raw).unwrap().body(), "raw");
    assert_eq!(server.seen().len(), 9);
}

#[tokio::test]
async fn the_blocking_client_does_not_block_tasks() {
    let (server, client) = waiting(vec![]);
    let Err(Error::Transport(error)) = Get::default().send(&client) else {
        panic!("within asynchronous code")
    };
    assert_eq!(error.kind(), TransportKind::Blocking);
    // An iterator that is used after an error ends.
    assert_eq!(
        (
            client.items(List::default()).count(),
            client.pages(List::default()).count()
        ),
        (1, 1)
    );
    assert!(server.seen().is_empty());
    // Dropping it here must not panic.
    drop(client);
}
