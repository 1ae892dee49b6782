//! A server on the loopback interface that answers from a script and keeps what it was sent.
#![allow(dead_code, reason = "each test uses what it needs of it")]

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// One request as it stood on the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Seen {
    /// `GET /path HTTP/1.1`
    pub(crate) line: String,
    /// `name: value`, names in lower case, sorted.
    pub(crate) headers: Vec<String>,
    /// The body.
    pub(crate) body: String,
}

impl Seen {
    /// The value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let headers = self.headers.iter();
        headers
            .filter_map(|line| line.split_once(": "))
            .find_map(|(found, value)| (found == name).then_some(value))
    }
}

/// What the server does on one connection after it has read a request.
#[derive(Clone, Debug)]
pub(crate) enum Act {
    /// Answers, and closes.
    Answer(String),
    /// Answers, and breaks the connection off with a reset.
    Reset(String),
    /// Sends this, and then the same bytes again and again for as long as somebody reads.
    Endless(String, Vec<u8>),
    /// Sends bytes that are no text, and closes.
    Bytes(Vec<u8>),
    /// Sends this and nothing more, until the other side leaves.
    Silence(String),
    /// Answers, keeps the connection for as long as the next request takes to come, and closes it
    /// instead of answering that.
    Hangup(String),
}

impl From<String> for Act {
    fn from(answer: String) -> Self {
        Self::Answer(answer)
    }
}

/// The server. Connections beyond the script's end are closed unanswered.
pub(crate) struct Server {
    /// `http://127.0.0.1:PORT`
    pub(crate) url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Server {
    /// Does one act for each connection. `{url}` in an answer is the server's own URL.
    pub(crate) async fn start<A: Into<Act>>(acts: Vec<A>) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (place, record) = (url.clone(), Arc::clone(&seen));
        let acts: Vec<Act> = acts.into_iter().map(Into::into).collect();
        tokio::spawn(async move {
            for act in acts {
                let (stream, _) = listener.accept().await.unwrap();
                play(stream, act, &place, &record).await;
            }
        });
        Self { url, seen }
    }

    /// A server that has nothing to say: whoever comes is refused.
    pub(crate) async fn closed() -> Self {
        Self::start::<Act>(Vec::new()).await
    }

    /// The host and port, as the `Host` header has them.
    pub(crate) fn host(&self) -> &str {
        self.url.strip_prefix("http://").unwrap()
    }

    /// The requests so far.
    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    /// The request lines so far, without the version.
    pub(crate) fn lines(&self) -> Vec<String> {
        let lines = self.seen().into_iter().map(|seen| seen.line);
        lines
            .map(|line| line.trim_end_matches(" HTTP/1.1").to_owned())
            .collect()
    }

    /// The only request so far.
    pub(crate) fn only(&self) -> Seen {
        let [seen] = self.seen().try_into().unwrap();
        seen
    }
}

/// Reads a request, keeps it, and does the act. Whoever called may have left by then.
async fn play(mut stream: TcpStream, act: Act, url: &str, record: &Mutex<Vec<Seen>>) {
    let Some(request) = read(&mut stream).await else {
        return;
    };
    record.lock().unwrap().push(request);
    let own = |text: String| text.replace("{url}", url).into_bytes();
    match act {
        Act::Answer(text) => {
            let _ = stream.write_all(&own(text)).await;
        }
        Act::Bytes(bytes) => {
            let _ = stream.write_all(&bytes).await;
        }
        Act::Reset(text) => {
            let _ = stream.write_all(&own(text)).await;
            let _ = stream.set_zero_linger();
        }
        Act::Endless(text, bytes) => {
            let _ = stream.write_all(&own(text)).await;
            while stream.write_all(&bytes).await.is_ok() {}
        }
        Act::Silence(text) => {
            let _ = stream.write_all(&own(text)).await;
            let _ = stream.read(&mut [0]).await;
        }
        Act::Hangup(text) => {
            let _ = stream.write_all(&own(text)).await;
            if let Some(request) = read(&mut stream).await {
                record.lock().unwrap().push(request);
            }
        }
    }
}

/// An answer with these headers (`name: value` lines) and this body.
pub(crate) fn answer(status: &str, headers: &str, body: &str) -> String {
    let headers: String = headers.lines().map(|line| format!("{line}\r\n")).collect();
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\nconnection: close\r\ncontent-length: {length}\r\n{headers}\r\n{body}"
    )
}

/// Reads one request; `None` when the other side leaves before it is whole.
async fn read(stream: &mut TcpStream) -> Option<Seen> {
    let mut bytes = Vec::new();
    loop {
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
        if let Some(seen) = whole(std::str::from_utf8(&bytes).ok()?) {
            return Some(seen);
        }
    }
}

fn whole(text: &str) -> Option<Seen> {
    let (head, body) = text.split_once("\r\n\r\n")?;
    let (line, headers) = head.split_once("\r\n")?;
    let lower = |line: &str| {
        line.split_once(':')
            .map(|(name, value)| format!("{}:{value}", name.to_ascii_lowercase()))
    };
    let mut headers: Vec<String> = headers
        .split("\r\n")
        .map(|line| lower(line).unwrap())
        .collect();
    headers.sort();
    let value = |name: &str| headers.iter().find_map(|line| line.strip_prefix(name));
    if value("transfer-encoding: chunked").is_some() {
        let body = unchunked(body)?;
        return Some(Seen {
            line: line.to_owned(),
            headers,
            body,
        });
    }
    let length: usize = value("content-length: ").map_or(0, |length| length.parse().unwrap());
    (body.len() >= length).then(|| Seen {
        line: line.to_owned(),
        headers,
        body: body.to_owned(),
    })
}

/// A body that came in chunks; `None` before the last one.
fn unchunked(mut body: &str) -> Option<String> {
    let mut whole = String::new();
    loop {
        let (length, rest) = body.split_once("\r\n")?;
        let length = usize::from_str_radix(length, 16).unwrap();
        if length == 0 {
            return Some(whole);
        }
        whole.push_str(rest.get(..length)?);
        body = rest.get(length + 2..)?;
    }
}
