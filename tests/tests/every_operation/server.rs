//! A server on the loopback interface that checks each request against the description, and sends the responses that
//! the description shows.
//!
//! Takes: one call at a time, announced before it is made. Gives: responses to the client, and faults of the requests
//! to the test.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::check::Rules;
use crate::plan::Planned;
use crate::turn::{Origin, Turn};

/// A request as received.
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) target: String,
    /// Header names are in lower case.
    headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Request {
    /// Returns the value of a header that occurs exactly once.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut values = self.headers.iter().filter(|(own, _)| own == name);
        match (values.next(), values.next()) {
            (Some((_, value)), None) => Some(value),
            _ => None,
        }
    }
}

/// The server. It keeps connections open, and also listens on another port, as another origin.
pub(crate) struct Server {
    /// The base URL, `http://127.0.0.1:PORT`.
    pub(crate) url: String,
    turn: Arc<Mutex<Turn>>,
}

impl Server {
    pub(crate) async fn start(rules: Arc<Rules>) -> Self {
        let (own, url) = listener().await;
        let (other, elsewhere) = listener().await;
        let turn = Arc::new(Mutex::new(Turn::new(&elsewhere)));
        for (listener, origin) in [(own, Origin::Own), (other, Origin::Other)] {
            let (rules, turn) = (Arc::clone(&rules), Arc::clone(&turn));
            tokio::spawn(async move {
                while let Ok((stream, _)) = listener.accept().await {
                    let (rules, turn) = (Arc::clone(&rules), Arc::clone(&turn));
                    tokio::spawn(serve(stream, origin, rules, turn));
                }
            });
        }
        Self { url, turn }
    }

    /// Announces the next call, and returns the target of its redirects.
    pub(crate) fn expect(&self, planned: &Planned) -> String {
        let mut turn = self.turn.lock().unwrap();
        turn.planned = Some(planned.clone());
        turn.seen.clear();
        turn.location.clone()
    }

    /// Returns the faults of each request since the call was announced.
    pub(crate) fn seen(&self) -> Vec<Vec<String>> {
        std::mem::take(&mut self.turn.lock().unwrap().seen)
    }
}

/// Opens a listener on a free port, and returns it with its URL.
async fn listener() -> (TcpListener, String) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    (listener, url)
}

/// Serves one connection until the client closes it.
async fn serve(mut stream: TcpStream, origin: Origin, rules: Arc<Rules>, turn: Arc<Mutex<Turn>>) {
    let mut bytes = Vec::new();
    loop {
        while let Some(request) = whole(&mut bytes) {
            let reply = turn.lock().unwrap().answer(&rules, request, origin);
            if stream.write_all(reply.as_bytes()).await.is_err() {
                return;
            }
        }
        if stream.read_buf(&mut bytes).await.unwrap_or(0) == 0 {
            return;
        }
    }
}

/// Removes a request from the front of the buffer, once it is complete.
fn whole(bytes: &mut Vec<u8>) -> Option<Request> {
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
    let head = std::str::from_utf8(&bytes[..end]).unwrap();
    let mut lines = head.split("\r\n");
    let mut words = lines.next()?.split(' ').map(str::to_owned);
    let headers = lines.map(|line| line.split_once(':').unwrap());
    let headers = headers.map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()));
    let mut request = Request {
        method: words.next()?,
        target: words.next()?,
        headers: headers.collect(),
        body: Vec::new(),
    };
    let chunked = request.header("transfer-encoding").is_some();
    assert!(!chunked, "this server reads bodies of a known length");
    let length = request.header("content-length");
    let length: usize = length.map_or(0, |length| length.parse().unwrap());
    let body = end + 4;
    request.body = bytes.get(body..body + length)?.to_vec();
    bytes.drain(..body + length);
    Some(request)
}
