//! Requests as they stand on the wire. Takes bytes; gives the first request in them, once it is there as a whole.
//!
//! ```text
//! PUT /store HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}     line "PUT /store", header "content-length: 2", body "{}"
//! ```

/// One request as it stood on the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Request {
    /// `GET /path`
    pub(crate) line: String,
    /// `name: value`, names in lower case, sorted.
    pub(crate) headers: Vec<String>,
    /// The body.
    pub(crate) body: String,
}

impl Request {
    /// The value of a header, whose name is given in lower case.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let headers = self.headers.iter();
        headers
            .filter_map(|line| line.split_once(": "))
            .find_map(|(found, value)| (found == name).then_some(value))
    }

    /// Who calls.
    pub(crate) fn authorization(&self) -> Option<&str> {
        self.header("authorization")
    }
}

/// The first request in these bytes and its length, once it is there as a whole.
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

/// A body that came in chunks, and its length on the wire; `None` before the last one.
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

/// What stands before and after the first of these marks.
fn split<'b>(bytes: &'b [u8], mark: &[u8]) -> Option<(&'b [u8], &'b [u8])> {
    let mut windows = bytes.windows(mark.len());
    let (before, rest) = bytes.split_at(windows.position(|window| window == mark)?);
    Some((before, rest.get(mark.len()..)?))
}
