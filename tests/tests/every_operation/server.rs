//! A server on the loopback interface that holds each request against the description, and answers as that shows.
//!
//! Takes: one call at a time, told before it is made. Gives: the answer to the client, and what was wrong to the test.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::check::Rules;
use crate::plan::{Answer, Planned};

/// Where redirects lead.
pub(crate) const LOCATION: &str = "https://example.com/somewhere?else=1";

/// A request as it stood on the wire.
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) target: String,
    /// Names in lower case.
    headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Request {
    /// The value of a header that is there once.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut values = self.headers.iter().filter(|(own, _)| own == name);
        match (values.next(), values.next()) {
            (Some((_, value)), None) => Some(value),
            _ => None,
        }
    }
}

/// The call that is waited for, and what was wrong with each request since.
#[derive(Default)]
struct Turn {
    planned: Option<Planned>,
    seen: Vec<Vec<String>>,
}

/// The server. It keeps connections open.
pub(crate) struct Server {
    /// `http://127.0.0.1:PORT`
    pub(crate) url: String,
    turn: Arc<Mutex<Turn>>,
}

impl Server {
    pub(crate) async fn start(rules: Arc<Rules>) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let turn = Arc::new(Mutex::new(Turn::default()));
        let shared = Arc::clone(&turn);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&rules), Arc::clone(&shared)));
            }
        });
        Self { url, turn }
    }

    /// Tells which call comes next.
    pub(crate) fn expect(&self, planned: &Planned) {
        *self.turn.lock().unwrap() = Turn {
            planned: Some(planned.clone()),
            seen: Vec::new(),
        };
    }

    /// What was wrong with each request since.
    pub(crate) fn seen(&self) -> Vec<Vec<String>> {
        std::mem::take(&mut self.turn.lock().unwrap().seen)
    }
}

/// Answers the requests of one connection, until the client has no more.
async fn serve(mut stream: TcpStream, rules: Arc<Rules>, turn: Arc<Mutex<Turn>>) {
    let mut bytes = Vec::new();
    loop {
        while let Some(request) = whole(&mut bytes) {
            let reply = answer(&request, &rules, &mut turn.lock().unwrap());
            if stream.write_all(reply.as_bytes()).await.is_err() {
                return;
            }
        }
        if stream.read_buf(&mut bytes).await.unwrap_or(0) == 0 {
            return;
        }
    }
}

fn answer(request: &Request, rules: &Rules, turn: &mut Turn) -> String {
    let planned = turn.planned.as_ref().unwrap();
    let faults = rules.faults(request, planned);
    let reply = match faults.is_empty() {
        true => reply(&planned.answer),
        false => "HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n".to_owned(),
    };
    turn.seen.push(faults);
    reply
}

/// Takes a request from the front, once all of it is there.
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

fn reply(answer: &Answer) -> String {
    let mut reply = format!("HTTP/1.1 {} Said\r\n", answer.status);
    if let Some(media) = &answer.media {
        reply.push_str(&format!("content-type: {media}\r\n"));
    }
    if answer.is_redirect() {
        reply.push_str(&format!("location: {LOCATION}\r\n"));
    }
    if answer.status != 204 {
        reply.push_str(&format!("content-length: {}\r\n", answer.body.len()));
    }
    reply + "\r\n" + &answer.body
}
