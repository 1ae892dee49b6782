//! What comes beside a value. Takes the head of an HTTP response; gives what services like GitHub say
//! in it.
//!
//! ```text
//! let response = client.response(repos::get("octo-org", "octo-repo")).await?;
//! println!("{}: {:?} left", response.value.full_name, response.meta.rate_limit());
//! ```

use std::fmt;
use std::time::Duration;

use http::header::{DATE, ETAG, LINK, RETRY_AFTER};
use http::{HeaderMap, StatusCode};
use jiff::Timestamp;

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

    /// How much may still be asked for.
    #[must_use]
    pub fn rate_limit(&self) -> Option<RateLimit> {
        let number = |name| self.text(name)?.trim().parse::<u64>().ok();
        let reset = i64::try_from(number("x-ratelimit-reset")?).ok()?;
        Some(RateLimit {
            limit: number("x-ratelimit-limit")?,
            remaining: number("x-ratelimit-remaining")?,
            used: number("x-ratelimit-used"),
            reset: Timestamp::from_second(reset).ok()?,
            resource: self.text("x-ratelimit-resource").map(str::to_owned),
        })
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
        let text = self.text(RETRY_AFTER.as_str())?.trim();
        if let Ok(seconds) = text.parse() {
            return Some(Duration::from_secs(seconds));
        }
        let until = date(text)?;
        Some(Duration::try_from(until.duration_since(self.date()?)).unwrap_or_default())
    }

    /// The time of the answer, by the service's clock.
    #[must_use]
    pub fn date(&self) -> Option<Timestamp> {
        date(self.text(DATE.as_str())?)
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

/// A date as HTTP writes it.
fn date(text: &str) -> Option<Timestamp> {
    let zoned = jiff::fmt::rfc2822::parse(text.trim()).ok()?;
    Some(zoned.timestamp())
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
mod tests {
    use super::*;

    fn meta(headers: &[(&'static str, &str)]) -> Meta {
        let headers = headers
            .iter()
            .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
            .collect();
        Meta::new(StatusCode::OK, headers)
    }

    #[test]
    fn links_are_found_by_relation() {
        let cases = [
            (
                r#"<https://x/?a=1,2;3>; rel="next""#,
                Some("https://x/?a=1,2;3"),
            ),
            (r#"<https://x/9>; rel="last", </2>; rel="next""#, Some("/2")),
            (
                r#"<https://x/2>;rel=next;title="a", <https://x/9>; rel=last"#,
                Some("https://x/2"),
            ),
            (
                r#"<https://x/2>; title="more"; REL="prev NEXT""#,
                Some("https://x/2"),
            ),
            (r#"<https://x/9>; rel="last""#, None),
            (r#"<https://x/9>; rel="nextly""#, None),
            ("<https://x/9", None),
            ("rel=next", None),
            ("", None),
        ];
        for (value, expected) in cases {
            assert_eq!(meta(&[("link", value)]).link("next"), expected, "{value}");
        }
    }

    #[test]
    fn headers_say_what_is_left_and_how_long_to_wait() {
        let limit = [
            ("x-ratelimit-limit", "5000"),
            ("x-ratelimit-remaining", "4999"),
            ("x-ratelimit-used", "1"),
            ("x-ratelimit-reset", "1372700873"),
            ("x-ratelimit-resource", "core"),
        ];
        let expected = RateLimit {
            limit: 5000,
            remaining: 4999,
            used: Some(1),
            reset: Timestamp::from_second(1_372_700_873).unwrap(),
            resource: Some("core".to_owned()),
        };
        assert_eq!(meta(&limit).rate_limit(), Some(expected));
        assert_eq!(meta(&limit[1..]).rate_limit(), None);

        let date = ("date", "Wed, 25 Nov 2026 10:00:00 GMT");
        let cases = [
            ("7", Some(7)),
            (" 7 ", Some(7)),
            ("Wed, 25 Nov 2026 10:01:00 GMT", Some(60)),
            ("Wed, 25 Nov 2026 09:00:00 GMT", Some(0)),
            ("soon", None),
            ("-1", None),
        ];
        for (value, seconds) in cases {
            let wait = meta(&[date, ("retry-after", value)]).retry_after();
            assert_eq!(wait, seconds.map(Duration::from_secs), "{value}");
        }
    }

    #[test]
    fn headers_say_what_the_token_may() {
        let meta = meta(&[
            ("x-oauth-scopes", "repo, user:email,"),
            (
                "github-authentication-token-expiration",
                "2026-12-01 08:30:00 UTC",
            ),
            ("x-github-request-id", "C0FE:1"),
            ("etag", "W/\"1\""),
        ]);
        assert_eq!(meta.scopes(), ["repo", "user:email"]);
        assert!(meta.accepted_scopes().is_empty());
        assert_eq!(
            meta.token_expires_at(),
            Some("2026-12-01T08:30:00Z".parse().unwrap())
        );
        assert_eq!(meta.request_id(), Some("C0FE:1"));
        assert_eq!(meta.etag(), Some("W/\"1\""));
        assert!(!format!("{meta:?}").contains("C0FE"));
    }
}
