//! The headers that callers set. Takes names and values as text; gives those of every request, or says which is wrong.
//!
//! ```text
//! x-team: forge         every request
//! content-length: 5     refused: it would say where messages end
//! ```

use std::iter;

use http::header::{
    AUTHORIZATION, CONNECTION, CONTENT_LENGTH, EXPECT, HOST, TE, TRAILER, TRANSFER_ENCODING,
    UPGRADE, USER_AGENT,
};
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::error::BuildError;
use crate::service::Service;

/// The headers of every request: the service's own, and in place of them those that were set.
pub(super) fn defaults<S: Service>(set: &[(String, String)]) -> Result<HeaderMap, BuildError> {
    let agent = (USER_AGENT.as_str(), S::USER_AGENT);
    let set = set
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()));
    let all = iter::once(agent)
        .chain(S::HEADERS.iter().copied())
        .chain(set);
    let mut headers = HeaderMap::new();
    for header in all {
        let (name, value) = checked(header)?;
        headers.insert(name, value);
    }
    check(&headers)?;
    Ok(headers)
}

/// Checks that none of the headers frames the message.
///
/// # Errors
///
/// [`BuildError::Header`], which names the first that does.
pub(super) fn check(headers: &HeaderMap) -> Result<(), BuildError> {
    match headers.keys().find(|name| frames(name)) {
        None => Ok(()),
        Some(name) => Err(BuildError::Header {
            name: name.to_string(),
            reason: "it says where the message ends or how the connection is used, which whoever sends it decides",
        }),
    }
}

/// Tells whether a header is about the connection or the extent of the message, and not about what the message says. With one
/// that is not true of a request, the service reads another request than was sent. HTTP/2 forbids most of them.
fn frames(name: &HeaderName) -> bool {
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

/// Checks a header. Whatever claims to authorise is kept out of logs.
fn checked((name, value): (&str, &str)) -> Result<(HeaderName, HeaderValue), BuildError> {
    let wrong = |reason| BuildError::Header {
        name: crate::shown::line(name),
        reason,
    };
    let parsed = HeaderName::try_from(name).map_err(|_| wrong("this is no header name"))?;
    let mut value = HeaderValue::try_from(value)
        .map_err(|_| wrong("the value holds a line break or a control character"))?;
    value.set_sensitive(parsed == AUTHORIZATION);
    Ok((parsed, value))
}
