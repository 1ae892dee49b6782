//! Rate limits. Takes responses; learns limits from them, and tells which requests would be refused.

mod refusal;

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use self::refusal::until;
pub(super) use self::refusal::{Refusal, refusal};
use crate::error::LimitKind;
use crate::response::Meta;

/// The maximum time for which requests are held back, which is GitHub's period. Then one is sent to find out if the
/// limit still applies.
const MAX_WAIT: Duration = Duration::from_secs(60 * 60);

/// The rate limits that a client knows.
#[derive(Debug, Default)]
pub(super) struct Limits(Mutex<Known>);

#[derive(Debug, Default)]
struct Known {
    /// The time until which all requests would be refused.
    all_requests: Option<Timestamp>,
    /// The time until which requests would be refused, by resource.
    resources: HashMap<String, Timestamp>,
    /// The resource that each operation counts towards.
    resource_of: HashMap<&'static str, String>,
}

impl Limits {
    /// Returns the rate limit that would refuse a request of this operation now, if one is known.
    pub(super) fn known(&self, operation: &'static str, now: Timestamp) -> Option<Refusal> {
        let known = self.lock();
        let resource = known.resource_of.get(operation);
        let primary = resource.and_then(|resource| known.resources.get(resource));
        let pending = |kind, until: Option<&Timestamp>| {
            let wait = left(*until?, now)?;
            Some(Refusal { kind, wait })
        };
        pending(LimitKind::Primary, primary)
            .or_else(|| pending(LimitKind::Secondary, known.all_requests.as_ref()))
    }

    /// Learns from a response, and which resource the operation counts towards, if the response is to one.
    pub(super) fn learn(
        &self,
        operation: Option<&'static str>,
        meta: &Meta,
        refusal: Option<Refusal>,
        now: Timestamp,
    ) {
        let quota = meta.quota();
        if !quota.is_known() && refusal.is_none() {
            return;
        }
        let used_up = match refusal {
            Some(refusal) if refusal.kind == LimitKind::Primary => Some(refusal.wait),
            // The period may have ended already if its end is unknown.
            _ if quota.is_used_up() => quota.reset.map(|reset| until(reset, meta, now)),
            _ => None,
        };
        let mut known = self.lock();
        if let Some(refusal) = refusal.filter(|refusal| refusal.kind == LimitKind::Secondary) {
            known.all_requests = after(now, refusal.wait);
        }
        if !quota.is_known() {
            return;
        }
        let resource = quota.resource.unwrap_or_default();
        match used_up.and_then(|wait| after(now, wait)) {
            Some(until) => drop(known.resources.insert(resource.to_owned(), until)),
            None => drop(known.resources.remove(resource)),
        }
        if let Some(operation) = operation
            && known.resource_of.get(operation).map(String::as_str) != Some(resource)
        {
            known.resource_of.insert(operation, resource.to_owned());
        }
    }

    /// Forgets all limits.
    pub(super) fn lift(&self) {
        let mut known = self.lock();
        known.all_requests = None;
        known.resources.clear();
    }

    fn lock(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns the time until `until`, if it is in the future. More than the longest wait means that the clock was set
/// back; the limit is then unknown.
fn left(until: Timestamp, now: Timestamp) -> Option<Duration> {
    let left = Duration::try_from(until.duration_since(now)).ok()?;
    (!left.is_zero() && left <= MAX_WAIT).then_some(left)
}

fn after(now: Timestamp, wait: Duration) -> Option<Timestamp> {
    let wait = SignedDuration::try_from(wait.min(MAX_WAIT)).ok()?;
    now.checked_add(wait).ok()
}

#[cfg(test)]
mod tests {
    use http::StatusCode;

    use super::*;

    pub(super) const NOW: i64 = 1_764_064_800;

    pub(super) fn meta(status: u16, headers: &[(&'static str, &str)]) -> Meta {
        let headers = headers
            .iter()
            .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
            .collect();
        Meta::new(StatusCode::from_u16(status).unwrap(), headers)
    }

    pub(super) fn limit(remaining: &'static str) -> [(&'static str, &'static str); 4] {
        [
            ("x-ratelimit-limit", "60"),
            ("x-ratelimit-remaining", remaining),
            ("x-ratelimit-reset", "1764064830"),
            ("x-ratelimit-resource", "core"),
        ]
    }

    #[test]
    fn exceeded_limits_are_known_until_the_reset() {
        let at = |second| Timestamp::from_second(NOW + second).unwrap();
        let limits = Limits::default();
        let known = |operation, second| {
            let found = limits.known(operation, at(second))?;
            Some((found.kind, found.wait.as_secs()))
        };
        limits.learn(Some("a"), &meta(200, &limit("1")), None, at(0));
        limits.learn(Some("b"), &meta(200, &limit("0")), None, at(0));
        let primary = |wait| Some((LimitKind::Primary, wait));
        assert_eq!(
            [known("a", 0), known("b", 30), known("c", 0)],
            [primary(31), primary(1), None]
        );
        assert_eq!(known("a", 31), None);
        limits.learn(Some("a"), &meta(200, &limit("59")), None, at(1));
        assert_eq!(known("b", 1), None);

        limits.learn(None, &meta(200, &limit("0")), None, at(1));
        assert_eq!([known("b", 1), known("c", 1)], [primary(30), None]);

        let refused = Refusal {
            kind: LimitKind::Secondary,
            wait: Duration::from_secs(9),
        };
        limits.learn(Some("a"), &meta(403, &[]), Some(refused), at(0));
        assert_eq!(known("c", 1), Some((LimitKind::Secondary, 8)));
        assert_eq!(known("c", 9), None);
    }
}
