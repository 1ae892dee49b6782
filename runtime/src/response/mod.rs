//! What comes beside a value. Takes the head of an HTTP response; gives what services like GitHub say
//! in it.
//!
//! ```text
//! let response = client.response(repos::get("octo-org", "octo-repo")).await?;
//! println!("{}: {:?} left", response.value.full_name, response.meta.rate_limit());
//! ```

mod date;
mod quota;

use std::fmt;
use std::time::Duration;

use http::header::{ETAG, LINK};
use http::{HeaderMap, StatusCode};
use jiff::Timestamp;

pub(crate) use self::quota::Quota;

/// A result, and what came beside it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Response<T> {
    /// The result.
    pub value: T,
    /// Status and headers.
    pub meta: Meta,
}

impl<T> Response<T> {
    #[cfg(feature = "client")]
    pub(crate) fn new(value: T, meta: Meta) -> Self {
        Self { value, meta }
    }
}

/// The status and the headers of an answer.
#[derive(Clone)]
pub struct Meta {
    status: StatusCode,
    headers: HeaderMap,
}

/// How much may still be asked for, as of one answer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// How many requests a period allows.
    pub limit: u64,
    /// How many are left.
    pub remaining: u64,
    /// How many were made.
    pub used: Option<u64>,
    /// When the next period begins, by the service's clock.
    pub reset: Timestamp,
    /// What is counted, such as `core` or `search`.
    pub resource: Option<String>,
}

impl Meta {
    /// What an answer with this status and these headers says.
    #[must_use]
    pub fn new(status: StatusCode, headers: HeaderMap) -> Self {
        Self { status, headers }
    }

    /// The headers again.
    #[cfg(feature = "client")]
    pub(crate) fn into_headers(self) -> HeaderMap {
        self.headers
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The service's own name for the request, to quote when asking about it.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.text("x-github-request-id")
            .or_else(|| self.text("x-request-id"))
    }

    /// Rate limit as of this answer; `None` unless the service says limit, rest and reset.
    #[must_use]
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.quota().complete()
    }

    /// As much of that as can be read.
    pub(crate) fn quota(&self) -> Quota<'_> {
        Quota::read(&self.headers)
    }

    /// The scopes of the token that was used; empty for tokens that have none.
    #[must_use]
    pub fn scopes(&self) -> Vec<&str> {
        self.list("x-oauth-scopes")
    }

    /// The scopes of which the operation accepts any.
    #[must_use]
    pub fn accepted_scopes(&self) -> Vec<&str> {
        self.list("x-accepted-oauth-scopes")
    }

    /// When the token that was used will expire, if ever.
    #[must_use]
    pub fn token_expires_at(&self) -> Option<Timestamp> {
        let text = self.text("github-authentication-token-expiration")?.trim();
        let text = text.replace(" UTC", " +0000");
        let parsed = jiff::fmt::strtime::parse("%Y-%m-%d %H:%M:%S %z", text).ok()?;
        parsed.to_timestamp().ok()
    }

    /// The version of what was answered, for asking whether it has changed.
    #[must_use]
    pub fn etag(&self) -> Option<&str> {
        self.text(ETAG.as_str())
    }

    /// How long the service asks to wait before the next request: seconds, or a date by its own
    /// clock.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        date::retry_after(&self.headers, None)
    }

    /// The same for somebody who knows what time it is, where the service does not say so.
    #[cfg(feature = "client")]
    pub(crate) fn retry_after_by(&self, now: Timestamp) -> Option<Duration> {
        date::retry_after(&self.headers, Some(now))
    }

    /// The time of the answer, by the service's clock.
    #[must_use]
    pub fn date(&self) -> Option<Timestamp> {
        date::date(&self.headers)
    }

    /// The URL that the `Link` header gives for a relation, such as `next`.
    #[must_use]
    pub fn link(&self, relation: &str) -> Option<&str> {
        link_in(&self.headers, relation)
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    fn list(&self, name: &str) -> Vec<&str> {
        let items = self.text(name).unwrap_or_default().split(',');
        items
            .map(str::trim)
            .filter(|item| !item.is_empty())
            .collect()
    }
}

impl fmt::Debug for Meta {
    /// Names the headers without their values, some of which are secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Meta")
            .field("status", &self.status)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .finish()
    }
}

/// The URL that the `Link` headers give for a relation.
pub(crate) fn link_in<'a>(headers: &'a HeaderMap, relation: &str) -> Option<&'a str> {
    let links = headers.get_all(LINK).into_iter();
    links
        .filter_map(|value| value.to_str().ok())
        .find_map(|value| link(value, relation))
}

/// `<https://…?page=2>; rel="next", <https://…?page=9>; rel="last"`
fn link<'a>(mut value: &'a str, relation: &str) -> Option<&'a str> {
    loop {
        // A URL may hold commas and semicolons; it ends at `>`, and nothing before that is syntax.
        let (_, after) = value.split_once('<')?;
        let (url, rest) = after.split_once('>')?;
        let (parameters, next) = rest.split_once('<').unwrap_or((rest, ""));
        let is_it = parameters.split([';', ',']).any(|parameter| {
            let (name, value) = parameter.split_once('=').unwrap_or_default();
            let mut names = value.trim().trim_matches('"').split_ascii_whitespace();
            name.trim().eq_ignore_ascii_case("rel")
                && names.any(|name| name.eq_ignore_ascii_case(relation))
        });
        if is_it {
            return Some(url);
        }
        if next.is_empty() {
            return None;
        }
        value = &rest[parameters.len()..];
    }
}

#[cfg(test)]
mod tests;
