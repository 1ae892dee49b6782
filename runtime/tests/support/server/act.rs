//! Reactions of the server to a request.
//!
//! ```text
//! answer("200 OK", "etag: \"a\"", "{}")                 responds, and closes the connection
//! Answer::new(200, "{}").header("etag", "\"a\"")        responds, and keeps the connection open
//! Act::Silence(String::new())                           sends nothing until the client disconnects
//! ```

/// A reaction of the server to a request. `{url}` in a text stands for the server's own URL.
#[derive(Clone, Debug)]
pub(crate) enum Act {
    /// Responds, and closes the connection.
    Answer(String),
    /// Responds, and keeps the connection open.
    Keep(String),
    /// Sends this, and resets the connection.
    Reset(String),
    /// Sends this, and then the same bytes repeatedly for as long as the client reads.
    Endless(String, Vec<u8>),
    /// Sends bytes that are not text, and closes the connection.
    Bytes(Vec<u8>),
    /// Sends this and nothing more, until the client disconnects.
    Silence(String),
    /// Responds, keeps the connection open until the next request arrives, and closes it without a response.
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

/// Returns a response with these headers (`name: value` lines) and this body.
pub(crate) fn answer(status: &str, headers: &str, body: &str) -> String {
    let headers: String = headers.lines().map(|line| format!("{line}\r\n")).collect();
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\nconnection: close\r\ncontent-length: {length}\r\n{headers}\r\n{body}"
    )
}

/// A response after which the connection is kept open.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    status: u16,
    headers: String,
    body: String,
}

impl Answer {
    /// Creates a response with this status and this body.
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
