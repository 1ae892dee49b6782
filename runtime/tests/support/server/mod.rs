//! A server on the loopback interface that responds from a script or by a closure, and records the requests.
//!
//! ```text
//! let server = Server::start(vec![answer("503 Busy", "", ""), answer("200 OK", "", "{}")]).await;
//! let server = Server::by(|request| async move { Answer::new(200, request.body) }).await;
//! ```

#![allow(
    dead_code,
    unused_imports,
    reason = "each test uses what it needs of it"
)]

mod act;
mod request;

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};

pub(crate) use act::{Act, Answer, answer};
pub(crate) use request::Request;
use request::whole;

/// A server, which ends with the runtime that it was started on.
pub(crate) struct Server {
    /// The URL: `http://127.0.0.1:PORT`.
    pub(crate) url: String,
    seen: Arc<Mutex<Vec<Request>>>,
    /// Keeps the port of a server that is closed, so that no other process can bind it.
    kept: Option<TcpSocket>,
}

impl Server {
    /// Starts a server that performs one act for each connection, and then refuses connections.
    pub(crate) async fn start<A: Into<Act>>(acts: Vec<A>) -> Self {
        let (server, listener) = Self::new().await;
        let acts: Vec<Act> = acts.into_iter().map(Into::into).collect();
        let template = server.connection();
        tokio::spawn(async move {
            for act in acts {
                let (stream, _) = listener.accept().await.unwrap();
                let mut connection = template(stream);
                if connection.request().await.is_some() {
                    connection.play(act).await;
                }
            }
        });
        server
    }

    /// Starts a server that performs the act that `act` returns for each request, on any number of connections. An act
    /// that never comes leaves the request without a response until the client disconnects.
    pub(crate) async fn by<F, A>(act: F) -> Self
    where
        F: Fn(Request) -> A + Send + Sync + 'static,
        A: Future<Output: Into<Act>> + Send + 'static,
    {
        let (server, listener) = Self::new().await;
        let (template, act) = (server.connection(), Arc::new(act));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (mut connection, act) = (template(stream), Arc::clone(&act));
                tokio::spawn(async move {
                    while let Some(request) = connection.request().await {
                        let act = act(request).await.into();
                        if !connection.play(act).await {
                            return;
                        }
                    }
                });
            }
        });
        server
    }

    /// Creates a server that refuses connections.
    pub(crate) fn closed() -> Self {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind(([127, 0, 0, 1], 0).into()).unwrap();
        let url = format!("http://{}", socket.local_addr().unwrap());
        let (seen, kept) = (Arc::default(), Some(socket));
        Self { url, seen, kept }
    }

    async fn new() -> (Self, TcpListener) {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (seen, kept) = (Arc::default(), None);
        (Self { url, seen, kept }, listener)
    }

    /// Creates connections from streams.
    fn connection(&self) -> impl Fn(TcpStream) -> Connection + use<> {
        let (url, seen) = (self.url.clone(), Arc::clone(&self.seen));
        move |stream| Connection {
            stream,
            bytes: Vec::new(),
            url: url.clone(),
            seen: Arc::clone(&seen),
        }
    }

    /// Returns host and port, as in the `Host` header.
    pub(crate) fn host(&self) -> &str {
        self.url.strip_prefix("http://").unwrap()
    }

    /// Returns the requests so far.
    pub(crate) fn seen(&self) -> Vec<Request> {
        self.seen.lock().unwrap().clone()
    }

    /// Returns the request lines so far.
    pub(crate) fn lines(&self) -> Vec<String> {
        self.seen().into_iter().map(|seen| seen.line).collect()
    }

    /// Returns the only request so far.
    pub(crate) fn only(&self) -> Request {
        let [seen] = self.seen().try_into().unwrap();
        seen
    }

    /// Returns the number of requests with this line so far.
    pub(crate) fn count(&self, line: &str) -> usize {
        self.lines().iter().filter(|seen| *seen == line).count()
    }

    /// Waits until there have been this many requests with this line.
    pub(crate) async fn until(&self, line: &str, count: usize) {
        while self.count(line) < count {
            tokio::task::yield_now().await;
        }
    }
}

struct Connection {
    stream: TcpStream,
    /// Bytes that are not a complete request yet.
    bytes: Vec<u8>,
    url: String,
    seen: Arc<Mutex<Vec<Request>>>,
}

impl Connection {
    /// Reads and records a request; `None` if the client disconnects before it is complete.
    async fn request(&mut self) -> Option<Request> {
        loop {
            if let Some((request, length)) = whole(&self.bytes) {
                self.bytes.drain(..length);
                self.seen.lock().unwrap().push(request.clone());
                return Some(request);
            }
            if self.stream.read_buf(&mut self.bytes).await.ok()? == 0 {
                return None;
            }
        }
    }

    /// Performs an act; `true` if the connection is kept open. The client may have disconnected by then.
    async fn play(&mut self, act: Act) -> bool {
        match act {
            Act::Answer(text) => self.send(&text).await,
            Act::Keep(text) => {
                self.send(&text).await;
                return true;
            }
            Act::Bytes(bytes) => drop(self.stream.write_all(&bytes).await),
            Act::Reset(text) => {
                self.send(&text).await;
                let _ = self.stream.set_zero_linger();
            }
            Act::Endless(text, bytes) => {
                self.send(&text).await;
                while self.stream.write_all(&bytes).await.is_ok() {}
            }
            Act::Silence(text) => {
                self.send(&text).await;
                let _ = self.stream.read(&mut [0]).await;
            }
            Act::Hangup(text) => {
                self.send(&text).await;
                self.request().await;
            }
        }
        false
    }

    async fn send(&mut self, text: &str) {
        let text = text.replace("{url}", &self.url);
        let _ = self.stream.write_all(text.as_bytes()).await;
    }
}
