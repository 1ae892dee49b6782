//! Refusals. Takes an answer; gives whether it refuses because of how much was asked, and for how long.
//!
//! ```text
//! 403, x-ratelimit-remaining: 0, x-ratelimit-reset: …   primary, until the reset
//! 403, x-ratelimit-remaining: 0                          primary, a minute
//! 429, retry-after: 30                                   secondary, 30 s
//! 403 "You have exceeded a secondary rate limit"         secondary, a minute
//! ```

use std::time::Duration;

use http::StatusCode;
use http::header::RETRY_AFTER;
use jiff::Timestamp;

use crate::error::{ApiError, Error, LimitKind, RateLimited};
use crate::json::{self, Value};
use crate::response::Meta;

/// Time to stay away when the service does not say.
const UNSAID: Duration = Duration::from_secs(60);
/// Added to a reset that is said in whole seconds, so that the period has surely begun.
const MARGIN: Duration = Duration::from_secs(1);
/// Beginnings of GitHub's messages about limits rather than permissions, in lower case.
const WORDS: [&str; 3] = [
    "api rate limit exceeded",
    "you have exceeded a secondary rate limit",
    "you have triggered an abuse detection mechanism",
];
/// The page on which GitHub explains its limits, and the places on older pages. The page about the operation that gives
/// the limits is another one.
const PAGES: [&str; 2] = [
    "rate-limits-for-the-rest-api",
    "rate-limits-for-the-graphql-api",
];
const PLACES: [&str; 4] = [
    "about-secondary-rate-limits",
    "abuse-rate-limits",
    "rate-limiting",
    "secondary-rate-limits",
];

/// A refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::client) struct Refusal {
    pub(in crate::client) kind: LimitKind,
    pub(in crate::client) wait: Duration,
}

impl Refusal {
    /// Time to pause for it. A service that asks for no pause at all would otherwise be asked
    /// without end.
    pub(in crate::client) fn pause(self) -> Duration {
        self.wait.max(Duration::from_secs(1))
    }

    /// The error for a call of this operation; `answer` is what refused it, if it was sent.
    pub(in crate::client) fn of(self, operation: &'static str, answer: Option<ApiError>) -> Error {
        RateLimited::new(self.kind, self.wait, operation, answer).into()
    }
}

/// True if an answer refuses because of how much was asked, and for how long.
///
/// A 403 says by its headers, or only by its body, that it is not about permissions.
pub(in crate::client) fn refusal(meta: &Meta, body: &[u8], now: Timestamp) -> Option<Refusal> {
    let quota = meta.quota();
    let refused = match meta.status() {
        StatusCode::TOO_MANY_REQUESTS => true,
        StatusCode::FORBIDDEN => {
            quota.is_used_up() || meta.headers().contains_key(RETRY_AFTER) || says_so(body)
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
            (LimitKind::Primary, wait.unwrap_or(UNSAID))
        }
        (None, false) => (LimitKind::Secondary, UNSAID),
    };
    Some(Refusal { kind, wait })
}

/// Time until a moment of the service's clock, by that clock where it is known.
pub(super) fn until(reset: Timestamp, meta: &Meta, now: Timestamp) -> Duration {
    let left = reset.duration_since(meta.date().unwrap_or(now));
    Duration::try_from(left).unwrap_or_default() + MARGIN
}

fn says_so(body: &[u8]) -> bool {
    let said: Value = json::from_slice(body).unwrap_or_default();
    let text = |name| said.get(name).and_then(Value::as_str).unwrap_or_default();
    let message = text("message").trim_start().to_ascii_lowercase();
    WORDS.iter().any(|words| message.starts_with(words))
        || explains_limits(text("documentation_url"))
}

fn explains_limits(url: &str) -> bool {
    let (url, place) = url.split_once('#').unwrap_or((url, ""));
    let path = url.split('?').next().unwrap_or_default();
    let page = path.trim_end_matches('/').rsplit('/').next();
    page.is_some_and(|page| PAGES.contains(&page)) || PLACES.contains(&place)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{NOW, limit, meta};
    use super::*;

    #[test]
    fn refusals_are_told_from_other_answers() {
        let now = Timestamp::from_second(NOW).unwrap();
        let words = br#"{"message": "You have exceeded a secondary rate limit."}"#;
        let skewed = [
            &limit("0")[..],
            &[("date", "Tue, 25 Nov 2025 10:00:20 GMT")],
        ]
        .concat();
        let (primary, secondary) = (LimitKind::Primary, LimitKind::Secondary);
        let huge = br#"{"message": "You have exceeded a secondary rate limit.", "of": 1e400}"#;
        let cases: [(_, &[u8], _); 11] = [
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
            (meta(503, &[("retry-after", "5")]), words, None),
            (meta(200, &limit("0")), b"", None),
        ];
        for (meta, body, expected) in cases {
            let found = refusal(&meta, body, now).map(|found| (found.kind, found.wait.as_secs()));
            assert_eq!(found, expected, "{meta:?}");
        }
    }
}
