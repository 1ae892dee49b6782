//! Headers that frame messages. Takes the name of a header; tells whether only a transport may set it.
//!
//! ```text
//! content-length, host, proxy-authorization: yes      x-trace: no
//! ```

use http::HeaderName;
use http::header::{
    CONNECTION, CONTENT_LENGTH, EXPECT, HOST, TE, TRAILER, TRANSFER_ENCODING, UPGRADE,
};

/// `true` if a header is about the connection or the length of the message, and not about its content. A wrong value
/// would make the service read another request than the one that was sent. HTTP/2 forbids most of these headers.
pub(crate) fn is_framing(name: &HeaderName) -> bool {
    const FRAMING: [HeaderName; 8] = [
        CONNECTION,
        CONTENT_LENGTH,
        EXPECT,
        HOST,
        TE,
        TRAILER,
        TRANSFER_ENCODING,
        UPGRADE,
    ];
    const UNNAMED: [&str; 2] = ["keep-alive", "http2-settings"];
    let text = name.as_str();
    FRAMING.contains(name) || UNNAMED.contains(&text) || text.starts_with("proxy-")
}
