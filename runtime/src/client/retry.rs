//! When an attempt is made again. Takes a request's method and how often it was tried; gives how
//! long to wait.
//!
//! ```text
//! Client::builder().retry(Retry::new().attempts(5))
//! Client::builder().retry(Retry::none())
//! ```

use std::time::Duration;

use http::{Method, StatusCode};

use crate::error::{TransportError, TransportKind};

/// How failed attempts are repeated: only where that is harmless, after pauses that grow at random.
///
/// Repeated are requests of idempotent methods (`GET`, `HEAD`, `OPTIONS`, `TRACE`, `PUT`, `DELETE`)
/// whose body can be sent again, after a connection that failed or broke, a timeout, or one of the
/// statuses 500, 502, 503 and 504. What is done about rate limits is a matter of its own:
/// [`RateLimits`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retry {
    attempts: u32,
    base: Duration,
    cap: Duration,
    every_method: bool,
}

impl Retry {
    /// Three attempts, with pauses of up to half a second and one second.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            attempts: 3,
            base: Duration::from_millis(500),
            cap: Duration::from_secs(10),
            every_method: false,
        }
    }

    /// One attempt and no more.
    #[must_use]
    pub const fn none() -> Self {
        Self::new().attempts(1)
    }

    /// How many attempts are made at most, the first one among them; 0 counts as 1.
    #[must_use]
    pub const fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// The longest first pause, which doubles with every attempt, and the longest pause of all. Each
    /// pause is chosen at random between nothing and that ("full jitter"), so that callers who
    /// failed together do not come back together.
    #[must_use]
    pub const fn backoff(mut self, base: Duration, cap: Duration) -> Self {
        self.base = base;
        self.cap = cap;
        self
    }

    /// Repeats requests of every method: the service may then do twice what was asked once.
    #[must_use]
    pub const fn every_method(mut self) -> Self {
        self.every_method = true;
        self
    }

    /// The pause before the next attempt, when `made` have been made; `None` when that was the last.
    pub(super) fn pause(&self, method: &Method, made: u32) -> Option<Duration> {
        if made >= self.attempts || !(self.every_method || method.is_idempotent()) {
            return None;
        }
        let doubled = self
            .base
            .saturating_mul(2_u32.saturating_pow(made.saturating_sub(1)));
        Some(doubled.min(self.cap).mul_f64(fastrand::f64()))
    }

    /// The longest pause.
    pub(super) fn cap(&self) -> Duration {
        self.cap
    }
}

impl Default for Retry {
    fn default() -> Self {
        Self::new()
    }
}

/// What is done when the service refuses because it was asked too much.
///
/// Refusals are answers with status 429, and those with 403 of which `x-ratelimit-remaining: 0`, `Retry-After` or the
/// message says so. How long to stay away, `Retry-After` or the reset of the limit says; a minute is waited where
/// neither can be read. A client remembers that, and does not send what would be refused, for an hour at most: after
/// that it asks again, whatever was said. [`Client::lift_rate_limits`](crate::Client::lift_rate_limits) makes it forget
/// earlier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RateLimits {
    /// The call fails with [`Error::RateLimited`](crate::Error::RateLimited).
    Fail,
    /// The call waits as long as the service says and is then sent again, whatever its method: what
    /// was refused was not done. It fails if it would wait longer than this in all.
    WaitAtMost(Duration),
}

impl RateLimits {
    /// Whether a call that has waited so long may wait that much longer.
    pub(super) fn allows(self, waited: Duration, pause: Duration) -> bool {
        match self {
            Self::Fail => false,
            Self::WaitAtMost(most) => waited.saturating_add(pause) <= most,
        }
    }
}

impl Default for RateLimits {
    /// Waits for at most a minute.
    fn default() -> Self {
        Self::WaitAtMost(Duration::from_secs(60))
    }
}

/// Whether the service may answer otherwise if asked again.
pub(super) fn is_passing(status: StatusCode) -> bool {
    matches!(status.as_u16(), 500 | 502 | 503 | 504)
}

/// Whether a transport may do better if tried again.
pub(super) fn may_recover(error: &TransportError) -> bool {
    matches!(
        error.kind(),
        TransportKind::Connect | TransportKind::Timeout | TransportKind::Broken
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_up_to_the_cap() {
        let retry = Retry::new()
            .attempts(40)
            .backoff(Duration::from_secs(1), Duration::from_secs(5));
        for (made, longest) in [(1, 1), (2, 2), (3, 4), (4, 5), (39, 5)] {
            for _ in 0..100 {
                let pause = retry.pause(&Method::GET, made).unwrap();
                assert!(pause <= Duration::from_secs(longest), "{made}: {pause:?}");
            }
        }
        assert_eq!(retry.pause(&Method::GET, 40), None);
    }

    #[test]
    fn only_what_is_harmless_is_repeated() {
        let both = [Retry::new(), Retry::new().every_method()];
        let cases = [
            (Method::GET, [true, true]),
            (Method::PUT, [true, true]),
            (Method::DELETE, [true, true]),
            (Method::POST, [false, true]),
            (Method::PATCH, [false, true]),
        ];
        for (method, expected) in cases {
            assert_eq!(
                both.map(|retry| retry.pause(&method, 1).is_some()),
                expected,
                "{method}"
            );
        }
        assert_eq!(Retry::none().every_method().pause(&Method::GET, 1), None);
    }
}
