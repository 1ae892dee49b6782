//! What a server does after it has read a request.
//!
//! ```text
//! answer("200 OK", "etag: \"a\"", "{}")                 answers, and closes
//! Answer::new(200, "{}").header("etag", "\"a\"")        answers, and keeps the connection
//! Act::Silence(String::new())                           says nothing, until the other side leaves
//! ```

/// What the server does after it has read a request. `{url}` in a text is the server's own URL.
#[derive(Clone, Debug)]
pub(crate) enum Act {
    /// Answers, and closes.
    Answer(String),
    /// Answers, and keeps the connection.
    Keep(String),
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

impl From<Answer> for Act {
    fn from(answer: Answer) -> Self {
        Self::Keep(answer.text())
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

/// An answer after which the connection is kept.
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
