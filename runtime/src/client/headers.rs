//! The headers of a client. Takes names and values as text; gives the headers of every request, or the first that is
//! not valid.
//!
//! ```text
//! x-team: forge         every request
//! content-length: 5     refused: it would say where messages end
//! ```

use std::iter;

use http::header::{AUTHORIZATION, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::endpoint::is_framing;
use crate::error::BuildError;
use crate::service::Service;

/// Returns the headers of every request: the defaults of the service, replaced by those of the builder.
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

/// Checks that no header frames the message.
///
/// # Errors
///
/// [`BuildError::Header`] with the name of the first that does.
pub(super) fn check(headers: &HeaderMap) -> Result<(), BuildError> {
    match headers.keys().find(|name| is_framing(name)) {
        None => Ok(()),
        Some(name) => Err(BuildError::Header {
            name: name.to_string(),
            reason: "it frames the message or controls the connection, which is up to the transport",
        }),
    }
}

/// Parses a header. `Authorization` is marked as sensitive.
fn checked((name, value): (&str, &str)) -> Result<(HeaderName, HeaderValue), BuildError> {
    let wrong = |reason| BuildError::Header {
        name: crate::redact::one_line(name),
        reason,
    };
    let parsed = HeaderName::try_from(name).map_err(|_| wrong("it is not a valid header name"))?;
    let mut value = HeaderValue::try_from(value)
        .map_err(|_| wrong("the value contains a line break or a control character"))?;
    value.set_sensitive(parsed == AUTHORIZATION);
    Ok((parsed, value))
}
