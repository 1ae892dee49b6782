//! Response metadata. Takes the head of an HTTP response; gives the information that services like GitHub put in it.
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

use crate::json::Deviation;

pub(crate) use self::quota::Quota;

/// A result with response metadata.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Response<T> {
    /// The result.
    pub value: T,
    /// The status and the headers.
    pub meta: Meta,
}

impl<T> Response<T> {
    /// Wraps a result, with the response that it was decoded from and the places that are not as described.
    pub(crate) fn new<B>(
        value: T,
        response: http::Response<B>,
        deviations: Vec<Deviation>,
    ) -> Self {
        let (head, _) = response.into_parts();
        let mut meta = Meta::new(head.status, head.headers);
        meta.deviations = deviations;
        Self { value, meta }
    }
}

/// Response metadata: the status and the headers, with accessors for common ones.
#[derive(Clone)]
pub struct Meta {
    status: StatusCode,
    headers: HeaderMap,
    deviations: Vec<Deviation>,
}

/// A rate limit, as of one response.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// The number of requests that are allowed in a period.
    pub limit: u64,
    /// The number of requests that are left in this period.
    pub remaining: u64,
    /// The number of requests made in this period.
    pub used: Option<u64>,
    /// The start of the next period, by the service's clock.
    pub reset: Timestamp,
    /// The resource that is limited, such as `core` or `search`.
    pub resource: Option<String>,
}

impl Meta {
    /// Wraps the status and the headers of a response.
    #[must_use]
    pub fn new(status: StatusCode, headers: HeaderMap) -> Self {
        Self {
            status,
            headers,
            deviations: Vec::new(),
        }
    }

    /// Returns the deviations.
    #[cfg(feature = "client")]
    pub(crate) fn into_deviations(self) -> Vec<Deviation> {
        self.deviations
    }

    /// Returns the headers.
    #[cfg(feature = "client")]
    pub(crate) fn into_headers(self) -> HeaderMap {
        self.headers
    }

    /// Returns the status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the places of the body that are not as described: a required field is null, missing or of another type. What
    /// was decoded there is vacant, and is written as it was sent.
    #[must_use]
    pub fn deviations(&self) -> &[Deviation] {
        &self.deviations
    }

    /// Returns the service's ID of the request, for support requests.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.text("x-github-request-id")
            .or_else(|| self.text("x-request-id"))
    }

    /// Returns the rate limit as of this response; `None` unless the service states limit, remaining requests and
    /// reset.
    #[must_use]
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.quota().complete()
    }

    /// Returns the parts of the rate limit that can be parsed.
    pub(crate) fn quota(&self) -> Quota<'_> {
        Quota::read(&self.headers)
    }

    /// Returns the OAuth scopes of the token; empty for tokens without scopes.
    #[must_use]
    pub fn scopes(&self) -> Vec<&str> {
        self.list("x-oauth-scopes")
    }

    /// Returns the OAuth scopes of which the operation requires one.
    #[must_use]
    pub fn accepted_scopes(&self) -> Vec<&str> {
        self.list("x-accepted-oauth-scopes")
    }

    /// Returns the time at which the token expires; `None` if it does not.
    #[must_use]
    pub fn token_expires_at(&self) -> Option<Timestamp> {
        let text = self.text("github-authentication-token-expiration")?.trim();
        let text = text.replace(" UTC", " +0000");
        let parsed = jiff::fmt::strtime::parse("%Y-%m-%d %H:%M:%S %z", text).ok()?;
        parsed.to_timestamp().ok()
    }

    /// Returns the entity tag, for conditional requests.
    #[must_use]
    pub fn etag(&self) -> Option<&str> {
        self.text(ETAG.as_str())
    }

    /// Returns the delay of `Retry-After`, given as seconds or as a date by the service's clock.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        date::retry_after(&self.headers, None)
    }

    /// Returns the delay of `Retry-After`, with `now` in place of a missing `Date`.
    #[cfg(feature = "client")]
    pub(crate) fn retry_after_by(&self, now: Timestamp) -> Option<Duration> {
        date::retry_after(&self.headers, Some(now))
    }

    /// Returns the `Date` of the response, by the service's clock.
    #[must_use]
    pub fn date(&self) -> Option<Timestamp> {
        date::date(&self.headers)
    }

    /// Returns the URL of a relation in the `Link` header, such as `next`.
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
    /// Shows the names of the headers without their values, some of which are secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Meta")
            .field("status", &self.status)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .finish()
    }
}

/// Returns the URL of a relation in the `Link` headers.
pub(crate) fn link_in<'a>(headers: &'a HeaderMap, relation: &str) -> Option<&'a str> {
    let links = headers.get_all(LINK).into_iter();
    links
        .filter_map(|value| value.to_str().ok())
        .find_map(|value| link(value, relation))
}

/// Parses `<https://…?page=2>; rel="next", <https://…?page=9>; rel="last"`.
fn link<'a>(mut value: &'a str, relation: &str) -> Option<&'a str> {
    loop {
        // A URL may contain commas and semicolons; it ends at `>`, and nothing before that is syntax.
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
