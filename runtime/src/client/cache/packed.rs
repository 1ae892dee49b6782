//! A response in one allocation. Takes a response, whose parts may belong to larger buffers; gives it back later.
//!
//! ```text
//! etag:"1"\nlink:<…>\n{"lions":3}
//! ```

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use super::Cached;

/// Marks a sensitive header. No header name begins with a space.
const SENSITIVE: u8 = b' ';

/// A response: its headers, a line each, and then its body.
pub(super) struct Packed {
    status: StatusCode,
    head: usize,
    bytes: Bytes,
}

impl Packed {
    pub(super) fn new(response: &Cached) -> Self {
        let mut bytes = Vec::with_capacity(Self::len_of(response));
        for (name, value) in &response.headers {
            bytes.extend(value.is_sensitive().then_some(SENSITIVE));
            bytes.extend_from_slice(name.as_str().as_bytes());
            bytes.push(b':');
            bytes.extend_from_slice(value.as_bytes());
            bytes.push(b'\n');
        }
        let head = bytes.len();
        bytes.extend_from_slice(&response.body);
        Self {
            status: response.status,
            head,
            bytes: bytes.into(),
        }
    }

    /// Returns the size of a response in this form, in bytes.
    pub(super) fn len_of(response: &Cached) -> usize {
        let lines = response.headers.iter().map(|(name, value)| {
            name.as_str().len() + value.len() + 2 + usize::from(value.is_sensitive())
        });
        lines.sum::<usize>() + response.body.len()
    }

    pub(super) fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Returns the response, which shares the bytes.
    pub(super) fn unpack(&self) -> Cached {
        let mut headers = HeaderMap::new();
        let mut rest = self.bytes.slice(..self.head);
        while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
            let line = rest.split_to(end);
            let _newline = rest.split_to(1);
            if let Some((name, value)) = header(line) {
                headers.append(name, value);
            }
        }
        Cached::new(self.status, headers, self.bytes.slice(self.head..))
    }
}

fn header(mut line: Bytes) -> Option<(HeaderName, HeaderValue)> {
    let is_sensitive = line.first() == Some(&SENSITIVE);
    let _mark = line.split_to(usize::from(is_sensitive));
    let name = line.split_to(line.iter().position(|byte| *byte == b':')?);
    let _colon = line.split_to(1);
    let mut value = HeaderValue::from_maybe_shared(line).ok()?;
    value.set_sensitive(is_sensitive);
    Some((HeaderName::from_bytes(&name).ok()?, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_response_is_unpacked_unchanged() {
        let mut headers = HeaderMap::new();
        for value in ["\"1\"", "", "a: b, c", "\t x ", "caf\u{e9}"] {
            let mut value = HeaderValue::from_bytes(value.as_bytes()).unwrap();
            headers.append("x-some", value.clone());
            value.set_sensitive(true);
            headers.append("etag", value);
        }
        for body in ["", "\n", "etag:\n", "{}"] {
            let response = Cached::new(StatusCode::ACCEPTED, headers.clone(), body.into());
            let packed = Packed::new(&response);
            let back = packed.unpack();
            assert_eq!((back.status, &back.body), (response.status, &response.body));
            assert_eq!(back.headers, headers);
            assert!(
                back.headers
                    .get_all("etag")
                    .iter()
                    .all(HeaderValue::is_sensitive)
            );
            assert!(!back.headers["x-some"].is_sensitive());
            assert_eq!(packed.len(), Packed::len_of(&response));
        }
    }
}
