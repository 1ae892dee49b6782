//! A service on the loopback interface that answers each request by what a closure makes of it.
//!
//! Takes a closure; gives a URL, and every request as it stood on the wire.
//!
//! ```text
//! let service = Service::start(|request| async move { Answer::new(200, "{}") }).await;
//! ```
//!
//! Connections stay open and are served side by side. An answer that never comes leaves the
//! request hanging until the client goes away.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// One request as it stood on the wire.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    /// `GET /path`
    pub(crate) line: String,
    headers: Vec<(String, String)>,
    /// The body.
    pub(crate) body: String,
}

impl Request {
    /// The value of a header, whose name is given in lower case.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let (_, value) = headers.find(|(found, _)| found == name)?;
        Some(value)
    }

    /// Who calls.
    pub(crate) fn authorization(&self) -> Option<&str> {
        self.header("authorization")
    }
}

/// What is answered.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    status: u16,
    headers: String,
    body: String,
}

impl Answer {
    /// An answer with this status and this body.
    pub(crate) fn new(status: u16, body: impl Into<String>) -> Self {
        Self {
            status,
            headers: String::new(),
            body: body.into(),
        }
    }

    /// Adds a header.
    pub(crate) fn header(mut self, name: &str, value: impl AsRef<str>) -> Self {
        self.headers += &format!("{name}: {}\r\n", value.as_ref());
        self
    }

    fn text(&self) -> String {
        let (status, headers, length) = (self.status, &self.headers, self.body.len());
        format!(
            "HTTP/1.1 {status} -\r\ncontent-length: {length}\r\n{headers}\r\n{}",
            self.body
        )
    }
}

/// The service, which ends with the runtime it was started on.
pub(crate) struct Service {
    /// `http://127.0.0.1:PORT`
    pub(crate) url: String,
    seen: Arc<Mutex<Vec<Request>>>,
}

impl Service {
    /// Answers by what `answer` makes of each request.
    pub(crate) async fn start<F, A>(answer: F) -> Self
    where
        F: Fn(Request) -> A + Send + Sync + 'static,
        A: Future<Output = Answer> + Send + 'static,
    {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (record, answer) = (Arc::clone(&seen), Arc::new(answer));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (record, answer) = (Arc::clone(&record), Arc::clone(&answer));
                tokio::spawn(async move { serve(stream, &record, &*answer).await });
            }
        });
        Self { url, seen }
    }

    /// The requests so far.
    pub(crate) fn seen(&self) -> Vec<Request> {
        self.seen.lock().unwrap().clone()
    }

    /// The requests so far that begin with this line.
    pub(crate) fn count(&self, line: &str) -> usize {
        let seen = self.seen();
        seen.iter().filter(|seen| seen.line == line).count()
    }

    /// Waits until so many requests with this line have come.
    pub(crate) async fn until(&self, line: &str, count: usize) {
        while self.count(line) < count {
            tokio::task::yield_now().await;
        }
    }
}

/// Serves one connection until the other side has had enough.
async fn serve<F, A>(mut stream: TcpStream, seen: &Mutex<Vec<Request>>, answer: &F) -> Option<()>
where
    F: Fn(Request) -> A,
    A: Future<Output = Answer>,
{
    let mut bytes = Vec::new();
    loop {
        let Some((request, length)) = whole(&bytes) else {
            if stream.read_buf(&mut bytes).await.ok()? == 0 {
                return None;
            }
            continue;
        };
        bytes.drain(..length);
        seen.lock().unwrap().push(request.clone());
        let answer = answer(request).await.text();
        stream.write_all(answer.as_bytes()).await.ok()?;
    }
}

/// The first request in these bytes and its length, once it is there as a whole.
fn whole(bytes: &[u8]) -> Option<(Request, usize)> {
    let text = std::str::from_utf8(bytes).unwrap();
    let (head, rest) = text.split_once("\r\n\r\n")?;
    let (line, headers) = head.split_once("\r\n")?;
    let header = |line: &str| {
        let (name, value) = line.split_once(':').unwrap();
        (name.to_ascii_lowercase(), value.trim().to_owned())
    };
    let mut request = Request {
        line: line.strip_suffix(" HTTP/1.1").unwrap().to_owned(),
        headers: headers.split("\r\n").map(header).collect(),
        body: String::new(),
    };
    let length = request.header("content-length");
    let length = length.map_or(0, |length| length.parse().unwrap());
    request.body = rest.get(..length)?.to_owned();
    Some((request, head.len() + 4 + length))
}
