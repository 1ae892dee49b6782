//! Rate limits. Takes answers; gives whether one of them is a refusal, how long to stay away, and
//! which requests need not be sent because they would be refused.

mod refusal;

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use self::refusal::until;
pub(super) use self::refusal::{Refusal, refusal};
use crate::error::LimitKind;
use crate::response::Meta;

/// Longest time for which nothing is sent because of a refusal: as long as GitHub counts requests. Whatever was said, one is
/// sent then to hear whether it still holds.
const LONGEST: Duration = Duration::from_secs(60 * 60);

/// State of the limits that a client has met.
#[derive(Debug, Default)]
pub(super) struct Limits(Mutex<Known>);

#[derive(Debug, Default)]
struct Known {
    /// Until when every request would be refused.
    everything: Option<Timestamp>,
    /// Until when requests that count towards a resource would be.
    resources: HashMap<String, Timestamp>,
    /// Resource that each operation counts towards.
    resource_of: HashMap<&'static str, String>,
}

impl Limits {
    /// Tells whether a request of this operation would be refused now.
    pub(super) fn ahead(&self, operation: &'static str, now: Timestamp) -> Option<Refusal> {
        let known = self.lock();
        let resource = known.resource_of.get(operation);
        let primary = resource.and_then(|resource| known.resources.get(resource));
        let ahead = |kind, until: Option<&Timestamp>| {
            let wait = left(*until?, now)?;
            Some(Refusal { kind, wait })
        };
        ahead(LimitKind::Primary, primary)
            .or_else(|| ahead(LimitKind::Secondary, known.everything.as_ref()))
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
        let quota = meta.quota();
        if !quota.is_known() && refusal.is_none() {
            return;
        }
        let used_up = match refusal {
            Some(refusal) if refusal.kind == LimitKind::Primary => Some(refusal.wait),
            // A period of which nobody knows when it ends may have ended.
            _ if quota.is_used_up() => quota.reset.map(|reset| until(reset, meta, now)),
            _ => None,
        };
        let mut known = self.lock();
        if let Some(refusal) = refusal.filter(|refusal| refusal.kind == LimitKind::Secondary) {
            known.everything = after(now, refusal.wait);
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

    /// Forgets every refusal.
    pub(super) fn lift(&self) {
        let mut known = self.lock();
        known.everything = None;
        known.resources.clear();
    }

    fn lock(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Time until then, if that is still to come. It cannot be further away than the longest wait, unless the clock was
/// put back since: then it is not known any more.
fn left(until: Timestamp, now: Timestamp) -> Option<Duration> {
    let left = Duration::try_from(until.duration_since(now)).ok()?;
    (!left.is_zero() && left <= LONGEST).then_some(left)
}

fn after(now: Timestamp, wait: Duration) -> Option<Timestamp> {
    let wait = SignedDuration::try_from(wait.min(LONGEST)).ok()?;
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
