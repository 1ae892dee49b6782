//! The settings of retries. Takes limits; gives the pause before each further attempt.
//!
//! ```text
//! Client::builder().retry(Retry::new().attempts(5))
//! Client::builder().retry(Retry::none())
//! Client::builder().rate_limits(RateLimits::Fail)
//! ```

use std::time::Duration;

use http::Method;

/// Retry policy of a client: the number of attempts, and the pauses between them (exponential backoff with jitter).
///
/// A request is retried if its method is idempotent (`GET`, `HEAD`, `OPTIONS`, `TRACE`, `PUT`, `DELETE`) and its body can
/// be sent again, after a connection failure, a timeout, or a response with status 500, 502, 503 or 504. A `Retry-After`
/// header of such a response is followed, up to the longest pause. Rate limits have a policy of their own:
/// [`RateLimits`].
///
/// ```
/// # use std::time::Duration;
/// # use octoforge_runtime::Retry;
/// let patient = Retry::new().attempts(5).backoff(Duration::from_secs(1), Duration::from_secs(30));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retry {
    attempts: u32,
    base: Duration,
    cap: Duration,
    every_method: bool,
}

impl Retry {
    /// Returns the default policy: three attempts, with pauses of up to half a second and one second.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            attempts: 3,
            base: Duration::from_millis(500),
            cap: Duration::from_secs(10),
            every_method: false,
        }
    }

    /// Returns a policy without retries.
    #[must_use]
    pub const fn none() -> Self {
        Self::new().attempts(1)
    }

    /// Sets the maximum number of attempts, including the first; 0 counts as 1.
    #[must_use]
    pub const fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// Sets the upper bound of the first pause (`base`), which doubles with every attempt, and of all pauses (`cap`). Each
    /// pause is chosen at random between zero and its bound ("full jitter"), so that clients that failed together do not
    /// retry together. The defaults are 500 ms and 10 s.
    #[must_use]
    pub const fn backoff(mut self, base: Duration, cap: Duration) -> Self {
        self.base = base;
        self.cap = cap;
        self
    }

    /// Retries requests of every method. The service may then carry out a request twice, such as creating an issue.
    #[must_use]
    pub const fn every_method(mut self) -> Self {
        self.every_method = true;
        self
    }

    /// Returns the pause before the next attempt, after `made` have been made; `None` if that was the last.
    pub(super) fn pause(&self, method: &Method, made: u32) -> Option<Duration> {
        if made >= self.attempts || !(self.every_method || method.is_idempotent()) {
            return None;
        }
        let doubled = self
            .base
            .saturating_mul(2_u32.saturating_pow(made.saturating_sub(1)));
        Some(doubled.min(self.cap).mul_f64(fastrand::f64()))
    }

    /// Returns the upper bound of all pauses.
    pub(super) fn cap(&self) -> Duration {
        self.cap
    }
}

impl Default for Retry {
    fn default() -> Self {
        Self::new()
    }
}

/// Policy of a client for rate limits.
///
/// A response means that a rate limit was exceeded if its status is 429, or if it is 403 and `x-ratelimit-remaining: 0`,
/// `Retry-After` or the message says so. The time to wait is that of `Retry-After`, else the time until the limit is
/// reset, else one minute. A client remembers exceeded limits and does not send requests that would be refused, for at
/// most an hour; [`Client::lift_rate_limits`](crate::Client::lift_rate_limits) makes it forget them earlier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RateLimits {
    /// The call fails with [`Error::RateLimited`](crate::Error::RateLimited).
    Fail,
    /// The call waits as long as the service says and is then sent again, whatever its method: a refused request was not
    /// carried out. It fails if its waits would take longer than this in total.
    WaitAtMost(Duration),
}

impl RateLimits {
    /// `true` if a call that has waited for `waited` may wait for `pause` more.
    pub(super) fn allows(self, waited: Duration, pause: Duration) -> bool {
        match self {
            Self::Fail => false,
            Self::WaitAtMost(most) => waited.saturating_add(pause) <= most,
        }
    }
}

impl Default for RateLimits {
    /// Returns [`RateLimits::WaitAtMost`] one minute.
    fn default() -> Self {
        Self::WaitAtMost(Duration::from_secs(60))
    }
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
    fn only_idempotent_methods_are_retried() {
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
