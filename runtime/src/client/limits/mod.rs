//! Rate limits. Takes answers; gives whether one of them is a refusal, how long to stay away, and
//! which requests need not be sent because they would be refused.
//!
//! ```text
//! 403, x-ratelimit-remaining: 0, x-ratelimit-reset: …   primary, until the reset
//! 429, retry-after: 30                                   secondary, 30 s
//! 403 "You have exceeded a secondary rate limit"         secondary, a minute
//! ```

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use http::StatusCode;
use jiff::{SignedDuration, Timestamp};

use crate::error::{ApiError, Error, LimitKind, RateLimited};
use crate::response::Meta;

/// How long to stay away when the service does not say.
const UNSAID: Duration = Duration::from_secs(60);
/// Added to a reset that is said in whole seconds, so that the period has surely begun.
const MARGIN: Duration = Duration::from_secs(1);
/// What services say when it is not the permission that lacks.
const WORDS: [&str; 3] = ["rate limit", "abuse detection", "too many requests"];

/// A refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Refusal {
    pub(super) kind: LimitKind,
    pub(super) wait: Duration,
}

impl Refusal {
    /// How long to pause for it. A service that asks for no pause at all would otherwise be asked
    /// without end.
    pub(super) fn pause(self) -> Duration {
        self.wait.max(Duration::from_secs(1))
    }

    /// The error for a call of this operation; `answer` is what refused it, if it was sent.
    pub(super) fn of(self, operation: &'static str, answer: Option<ApiError>) -> Error {
        RateLimited::new(self.kind, self.wait, operation, answer).into()
    }
}

/// Whether an answer refuses because of how much was asked, and for how long.
///
/// A 403 says by its headers, or only by the words of its body, that it is not about permissions.
pub(super) fn refusal(meta: &Meta, body: &[u8], now: Timestamp) -> Option<Refusal> {
    let limit = meta.rate_limit();
    let used_up = limit.as_ref().is_some_and(|limit| limit.remaining == 0);
    let refused = match meta.status() {
        StatusCode::TOO_MANY_REQUESTS => true,
        StatusCode::FORBIDDEN => used_up || meta.retry_after().is_some() || says_so(body),
        _ => false,
    };
    if !refused {
        return None;
    }
    if let Some(wait) = meta.retry_after() {
        let kind = LimitKind::Secondary;
        return Some(Refusal { kind, wait });
    }
    Some(match limit.filter(|_| used_up) {
        Some(limit) => Refusal {
            kind: LimitKind::Primary,
            wait: until(limit.reset, meta, now),
        },
        None => Refusal {
            kind: LimitKind::Secondary,
            wait: UNSAID,
        },
    })
}

/// How long until a moment of the service's clock, by that clock where it is known.
fn until(reset: Timestamp, meta: &Meta, now: Timestamp) -> Duration {
    let left = reset.duration_since(meta.date().unwrap_or(now));
    Duration::try_from(left).unwrap_or_default() + MARGIN
}

fn says_so(body: &[u8]) -> bool {
    let said: serde_json::Value = serde_json::from_slice(body).unwrap_or_default();
    let message = said.get("message").and_then(serde_json::Value::as_str);
    let message = message.unwrap_or_default().to_ascii_lowercase();
    WORDS.iter().any(|words| message.contains(words))
}

/// What a client knows of the limits it has met.
#[derive(Debug, Default)]
pub(super) struct Limits(Mutex<Known>);

#[derive(Debug, Default)]
struct Known {
    /// Until when every request would be refused.
    everything: Option<Timestamp>,
    /// Until when requests that count towards a resource would be.
    resources: HashMap<String, Timestamp>,
    /// Which resource an operation counts towards.
    resource_of: HashMap<&'static str, String>,
}

impl Limits {
    /// Whether a request of this operation would be refused now.
    pub(super) fn ahead(&self, operation: &'static str, now: Timestamp) -> Option<Refusal> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let resource = known.resource_of.get(operation);
        let primary = resource.and_then(|resource| known.resources.get(resource));
        let left = |until: &Timestamp| {
            let left = Duration::try_from(until.duration_since(now)).ok()?;
            (!left.is_zero()).then_some(left)
        };
        let primary = primary.and_then(left).map(|wait| Refusal {
            kind: LimitKind::Primary,
            wait,
        });
        let secondary = known.everything.as_ref().and_then(left);
        primary.or(secondary.map(|wait| Refusal {
            kind: LimitKind::Secondary,
            wait,
        }))
    }

    /// Takes note of what an answer says, and of what the operation counts towards, if it is the answer
    /// to one.
    pub(super) fn learn(
        &self,
        operation: Option<&'static str>,
        meta: &Meta,
        refusal: Option<Refusal>,
        now: Timestamp,
    ) {
        let limit = meta.rate_limit();
        let used_up = limit.as_ref().is_some_and(|limit| limit.remaining == 0);
        let secondary = refusal.filter(|refusal| refusal.kind == LimitKind::Secondary);
        if limit.is_none() && secondary.is_none() {
            return;
        }
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(refusal) = secondary {
            known.everything = after(now, refusal.wait);
        }
        let Some(limit) = limit else { return };
        let resource = limit.resource.unwrap_or_default();
        if used_up && let Some(until) = after(now, until(limit.reset, meta, now)) {
            known.resources.insert(resource.clone(), until);
        } else {
            known.resources.remove(&resource);
        }
        if let Some(operation) = operation
            && known.resource_of.get(operation) != Some(&resource)
        {
            known.resource_of.insert(operation, resource);
        }
    }
}

fn after(now: Timestamp, wait: Duration) -> Option<Timestamp> {
    now.checked_add(SignedDuration::try_from(wait).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_764_064_800;

    fn meta(status: u16, headers: &[(&'static str, &str)]) -> Meta {
        let headers = headers
            .iter()
            .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
            .collect();
        Meta::new(StatusCode::from_u16(status).unwrap(), headers)
    }

    fn limit(remaining: &'static str) -> [(&'static str, &'static str); 4] {
        [
            ("x-ratelimit-limit", "60"),
            ("x-ratelimit-remaining", remaining),
            ("x-ratelimit-reset", "1764064830"),
            ("x-ratelimit-resource", "core"),
        ]
    }

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
        let cases: [(_, &[u8], _); 10] = [
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
            (meta(403, &limit("7")), br#"{"message": "Forbidden"}"#, None),
            (meta(503, &[("retry-after", "5")]), words, None),
            (meta(200, &limit("0")), b"", None),
        ];
        for (meta, body, expected) in cases {
            let found = refusal(&meta, body, now).map(|found| (found.kind, found.wait.as_secs()));
            assert_eq!(found, expected, "{meta:?}");
        }
    }

    #[test]
    fn what_is_used_up_is_known_until_the_reset() {
        let at = |second| Timestamp::from_second(NOW + second).unwrap();
        let limits = Limits::default();
        let ahead = |operation, second| {
            let found = limits.ahead(operation, at(second))?;
            Some((found.kind, found.wait.as_secs()))
        };
        limits.learn(Some("a"), &meta(200, &limit("1")), None, at(0));
        limits.learn(Some("b"), &meta(200, &limit("0")), None, at(0));
        let primary = |wait| Some((LimitKind::Primary, wait));
        assert_eq!(
            [ahead("a", 0), ahead("b", 30), ahead("c", 0)],
            [primary(31), primary(1), None]
        );
        assert_eq!(ahead("a", 31), None);
        limits.learn(Some("a"), &meta(200, &limit("59")), None, at(1));
        assert_eq!(ahead("b", 1), None);

        limits.learn(None, &meta(200, &limit("0")), None, at(1));
        assert_eq!([ahead("b", 1), ahead("c", 1)], [primary(30), None]);

        let refused = Refusal {
            kind: LimitKind::Secondary,
            wait: Duration::from_secs(9),
        };
        limits.learn(Some("a"), &meta(403, &[]), Some(refused), at(0));
        assert_eq!(ahead("c", 1), Some((LimitKind::Secondary, 8)));
        assert_eq!(ahead("c", 9), None);
    }
}
