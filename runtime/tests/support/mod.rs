//! A server on the loopback interface that answers from a script and keeps what it was sent.

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

/// The server. Connections beyond the script's end are closed unanswered.
pub(crate) struct Server {
    /// `http://127.0.0.1:PORT`
    pub(crate) url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Server {
    /// Serves one answer for each connection. `{url}` in an answer is the server's own URL.
    pub(crate) async fn start(answers: Vec<String>) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (place, record) = (url.clone(), Arc::clone(&seen));
        tokio::spawn(async move {
            for answer in answers {
                let (mut stream, _) = listener.accept().await.unwrap();
                if let Some(request) = read(&mut stream).await {
                    record.lock().unwrap().push(request);
                    stream
                        .write_all(answer.replace("{url}", &place).as_bytes())
                        .await
                        .unwrap();
                }
            }
        });
        Self { url, seen }
    }

    /// The host and port, as the `Host` header has them.
    pub(crate) fn host(&self) -> &str {
        self.url.strip_prefix("http://").unwrap()
    }

    /// The requests so far.
    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    /// The only request so far.
    pub(crate) fn only(&self) -> Seen {
        let [seen] = self.seen().try_into().unwrap();
        seen
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
    let length = headers
        .iter()
        .find_map(|line| line.strip_prefix("content-length: "));
    let length: usize = length.map_or(0, |length| length.parse().unwrap());
    (body.len() >= length).then(|| Seen {
        line: line.to_owned(),
        headers,
        body: body.to_owned(),
    })
}
