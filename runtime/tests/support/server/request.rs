//! Requests as they are sent. Takes bytes; gives the first complete request in them.
//!
//! ```text
//! PUT /store HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}     line "PUT /store", header "content-length: 2", body "{}"
//! ```

/// A request as it was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Request {
    /// The request line: `GET /path`.
    pub(crate) line: String,
    /// The headers: `name: value`, names in lower case, sorted.
    pub(crate) headers: Vec<String>,
    /// The body.
    pub(crate) body: String,
}

impl Request {
    /// Returns the value of a header, by its name in lower case.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let headers = self.headers.iter();
        headers
            .filter_map(|line| line.split_once(": "))
            .find_map(|(found, value)| (found == name).then_some(value))
    }

    /// Returns the value of `Authorization`.
    pub(crate) fn authorization(&self) -> Option<&str> {
        self.header("authorization")
    }
}

/// Returns the first request in these bytes and its length, once it is complete.
pub(super) fn whole(bytes: &[u8]) -> Option<(Request, usize)> {
    let (head, rest) = split(bytes, b"\r\n\r\n")?;
    let length = bytes.len() - rest.len();
    let head = std::str::from_utf8(head).unwrap();
    let (line, headers) = head.split_once("\r\n").unwrap_or((head, ""));
    let lower = |line: &str| {
        let (name, value) = line.split_once(':').unwrap();
        format!("{}: {}", name.to_ascii_lowercase(), value.trim())
    };
    let headers = headers.split("\r\n").filter(|line| !line.is_empty());
    let mut request = Request {
        line: line.strip_suffix(" HTTP/1.1").unwrap().to_owned(),
        headers: headers.map(lower).collect(),
        body: String::new(),
    };
    request.headers.sort();
    let (body, taken) = match request.header("transfer-encoding") {
        Some("chunked") => unchunked(rest)?,
        _ => {
            let length = request.header("content-length");
            let length = length.map_or(0, |length| length.parse().unwrap());
            (rest.get(..length)?.to_vec(), length)
        }
    };
    request.body = String::from_utf8(body).unwrap();
    Some((request, length + taken))
}

/// Returns a chunked body and its encoded length; `None` before the last chunk.
fn unchunked(bytes: &[u8]) -> Option<(Vec<u8>, usize)> {
    let (mut whole, mut rest) = (Vec::new(), bytes);
    loop {
        let (length, chunk) = split(rest, b"\r\n")?;
        let length = std::str::from_utf8(length).unwrap();
        let length = usize::from_str_radix(length, 16).unwrap();
        whole.extend_from_slice(chunk.get(..length)?);
        rest = chunk.get(length + 2..)?;
        if length == 0 {
            return Some((whole, bytes.len() - rest.len()));
        }
    }
}

/// Splits at the first of these separators.
fn split<'b>(bytes: &'b [u8], mark: &[u8]) -> Option<(&'b [u8], &'b [u8])> {
    let mut windows = bytes.windows(mark.len());
    let (before, rest) = bytes.split_at(windows.position(|window| window == mark)?);
    Some((before, rest.get(mark.len()..)?))
}
