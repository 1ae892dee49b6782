//! Detection of rate limits. Takes a response; gives the kind of the limit it reports and the time to wait.
//!
//! ```text
//! 403, x-ratelimit-remaining: 0, x-ratelimit-reset: …   primary, until the reset
//! 403, x-ratelimit-remaining: 0                          primary, a minute
//! 429, retry-after: 30                                   secondary, 30 s
//! 403 "You have exceeded a secondary rate limit"         secondary, a minute
//! 403, x-ratelimit-remaining: 0 "Must have admin rights" none: the last request of the period was refused
//! ```

use std::time::Duration;

use http::StatusCode;
use http::header::RETRY_AFTER;
use jiff::Timestamp;

use crate::error::{ApiError, Error, LimitKind, RateLimited};
use crate::json::{self, Value};
use crate::response::Meta;
use crate::retry::Failure;

/// The time to wait if the service does not state it.
const DEFAULT_WAIT: Duration = Duration::from_secs(60);
/// Added to a reset that is stated in whole seconds, so that the new period has begun.
const MARGIN: Duration = Duration::from_secs(1);
/// The beginnings of GitHub's messages about limits, as opposed to permissions, in lower case.
const MESSAGES: [&str; 3] = [
    "api rate limit exceeded",
    "you have exceeded a secondary rate limit",
    "you have triggered an abuse detection mechanism",
];
/// Words of which messages about limits of any service have one.
const WORDS: [&str; 5] = ["limit", "quota", "too many", "abuse", "throttl"];
/// The pages on which GitHub explains its limits, and the anchors on older pages. The page about the operation for
/// limits is another one.
const PAGES: [&str; 2] = [
    "rate-limits-for-the-rest-api",
    "rate-limits-for-the-graphql-api",
];
const ANCHORS: [&str; 4] = [
    "about-secondary-rate-limits",
    "abuse-rate-limits",
    "rate-limiting",
    "secondary-rate-limits",
];

/// A rate limit that a response reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::client) struct Refusal {
    pub(in crate::client) kind: LimitKind,
    pub(in crate::client) wait: Duration,
}

impl Refusal {
    /// Returns the pause before the next request. It is at least one second, since a service that states zero would be
    /// called in a busy loop.
    fn pause(self) -> Duration {
        self.wait.max(Duration::from_secs(1))
    }

    /// Returns the failure, for the decision about retries.
    pub(in crate::client) fn failure(self) -> Failure<'static> {
        Failure::RateLimited {
            kind: self.kind,
            pause: self.pause(),
        }
    }

    /// Returns the error for an operation; `answer` is the response that reported the limit, if the request was sent.
    pub(in crate::client) fn of(self, operation: &'static str, answer: Option<ApiError>) -> Error {
        RateLimited::new(self.kind, self.wait, operation, answer).into()
    }
}

/// Returns the rate limit that a response reports, if it does.
///
/// The headers of a 403, or only its body, tell a rate limit from a missing permission.
pub(in crate::client) fn refusal(meta: &Meta, body: &[u8], now: Timestamp) -> Option<Refusal> {
    let quota = meta.quota();
    let refused = match meta.status() {
        StatusCode::TOO_MANY_REQUESTS => true,
        StatusCode::FORBIDDEN => {
            meta.headers().contains_key(RETRY_AFTER) || {
                let body: Value = json::from_slice(body).unwrap_or_default();
                reports_limit(&body) || quota.is_used_up() && !reports_other(&body)
            }
        }
        _ => false,
    };
    if !refused {
        return None;
    }
    let (kind, wait) = match (meta.retry_after_by(now), quota.is_used_up()) {
        (Some(wait), _) => (LimitKind::Secondary, wait),
        (None, true) => {
            let wait = quota.reset.map(|reset| until(reset, meta, now));
            (LimitKind::Primary, wait.unwrap_or(DEFAULT_WAIT))
        }
        (None, false) => (LimitKind::Secondary, DEFAULT_WAIT),
    };
    Some(Refusal { kind, wait })
}

/// Returns the time until `reset` by the service's clock, measured by the `Date` of the response if it has one.
pub(super) fn until(reset: Timestamp, meta: &Meta, now: Timestamp) -> Duration {
    let left = reset.duration_since(meta.date().unwrap_or(now));
    Duration::try_from(left).unwrap_or_default() + MARGIN
}

fn reports_limit(body: &Value) -> bool {
    let message = message(body);
    let url = body.get("documentation_url").and_then(Value::as_str);
    MESSAGES.iter().any(|start| message.starts_with(start)) || url.is_some_and(is_limits_page)
}

/// `true` if the message gives another reason than a limit, such as a missing permission.
fn reports_other(body: &Value) -> bool {
    let message = message(body);
    !message.is_empty() && !WORDS.iter().any(|word| message.contains(word))
}

/// Returns the message of an error in lower case; empty if it has none.
fn message(body: &Value) -> String {
    let message = body.get("message").and_then(Value::as_str);
    message
        .unwrap_or_default()
        .trim_start()
        .to_ascii_lowercase()
}

fn is_limits_page(url: &str) -> bool {
    let (url, anchor) = url.split_once('#').unwrap_or((url, ""));
    let path = url.split('?').next().unwrap_or_default();
    let page = path.trim_end_matches('/').rsplit('/').next();
    page.is_some_and(|page| PAGES.contains(&page)) || ANCHORS.contains(&anchor)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{NOW, limit, meta};
    use super::*;

    #[test]
    fn rate_limits_are_told_from_other_responses() {
        let now = Timestamp::from_second(NOW).unwrap();
        let words = br#"{"message": "You have exceeded a secondary rate limit."}"#;
        let skewed = [
            &limit("0")[..],
            &[("date", "Tue, 25 Nov 2025 10:00:20 GMT")],
        ]
        .concat();
        let (primary, secondary) = (LimitKind::Primary, LimitKind::Secondary);
        let huge = br#"{"message": "You have exceeded a secondary rate limit.", "of": 1e400}"#;
        let refused = br#"{"message": "Must have admin rights to Repository."}"#;
        let limited = br#"{"message": "Too many requests"}"#;
        let cases: [(_, &[u8], _); 14] = [
            (meta(429, &[]), b"", Some((secondary, 60))),
            (
                meta(429, &[("retry-after", "5")]),
                b"",
                Some((secondary, 5)),
            ),
            (
                meta(403, &[("retry-after", "5")]),
                b"",
                Some((secondary, 5)),
            ),
            (meta(403, &limit("0")), b"", Some((primary, 31))),
            (meta(429, &limit("0")), b"", Some((primary, 31))),
            (meta(403, &skewed), b"", Some((primary, 11))),
            (meta(403, &limit("7")), words, Some((secondary, 60))),
            (meta(403, &limit("7")), huge, Some((secondary, 60))),
            (meta(403, &limit("7")), br#"{"message": "Forbidden"}"#, None),
            (meta(403, &limit("0")), refused, None),
            (meta(429, &limit("0")), refused, Some((primary, 31))),
            (meta(403, &limit("0")), limited, Some((primary, 31))),
            (meta(503, &[("retry-after", "5")]), words, None),
            (meta(200, &limit("0")), b"", None),
        ];
        for (meta, body, expected) in cases {
            let found = refusal(&meta, body, now).map(|found| (found.kind, found.wait.as_secs()));
            assert_eq!(found, expected, "{meta:?}");
        }
    }
}
