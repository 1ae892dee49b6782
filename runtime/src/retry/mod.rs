//! Retries. Takes the failure of an attempt and the attempts so far; decides whether another one is made, and after
//! which pause.
//!
//! ```text
//! GET, 502, 1st of 3 attempts               again, after up to 0.5 s
//! POST, 502                                 not again: the service may have carried it out
//! POST, 429 with `Retry-After: 30`          again after 30 s: a refused request was not carried out
//! ```
//!
//! There is one decision ([`verdict`]), for calls and for the token requests that authentication makes.

mod policy;

use std::time::Duration;

use http::{Method, StatusCode};

pub use self::policy::{RateLimits, Retry};
use crate::error::{LimitKind, TransportError, TransportKind};

/// The settings that decide about retries.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Policy {
    pub(crate) retry: Retry,
    pub(crate) rate_limits: RateLimits,
}

/// The request that was attempted.
pub(crate) struct Attempted<'a> {
    /// The ID of the operation, for logs.
    pub(crate) operation: &'static str,
    pub(crate) method: &'a Method,
    /// `true` if the body can be sent again.
    pub(crate) is_replayable: bool,
}

/// The attempts of one call so far.
#[derive(Debug, Default)]
pub(crate) struct Attempts {
    /// Number of requests that were sent.
    pub(crate) sent: u32,
    /// Number of attempts that failed other than by a rate limit; these count towards [`Retry::attempts`].
    pub(crate) failed: u32,
    /// Time spent waiting for rate limits.
    pub(crate) waited: Duration,
}

/// The failure of an attempt, as far as the decision depends on it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Failure<'a> {
    /// There was no complete response.
    Transport(&'a TransportError),
    /// The service responded with an error status.
    Status {
        status: StatusCode,
        retry_after: Option<Duration>,
    },
    /// The service refuses because of a rate limit, or is known to.
    RateLimited { kind: LimitKind, pause: Duration },
}

/// Decides whether another attempt is made; returns the pause before it, and counts the failure.
pub(crate) fn verdict(
    policy: &Policy,
    request: &Attempted<'_>,
    failure: Failure<'_>,
    attempts: &mut Attempts,
) -> Option<Duration> {
    if !request.is_replayable && attempts.sent > 0 {
        return None;
    }
    let retry_after = match failure {
        Failure::RateLimited { kind, pause } => {
            return wait_for_limit(policy.rate_limits, request.operation, kind, pause, attempts);
        }
        Failure::Status {
            status,
            retry_after,
        } if is_transient_status(status) => retry_after,
        Failure::Transport(error) if is_transient_error(error) => None,
        Failure::Status { .. } | Failure::Transport(_) => return None,
    };
    attempts.failed += 1;
    let pause = policy.retry.pause(request.method, attempts.failed)?;
    Some(retry_after.map_or(pause, |asked| asked.min(policy.retry.cap())))
}

/// Allows a wait for a rate limit, within the time that all waits of a call may take.
fn wait_for_limit(
    limits: RateLimits,
    operation: &'static str,
    kind: LimitKind,
    pause: Duration,
    attempts: &mut Attempts,
) -> Option<Duration> {
    if !limits.allows(attempts.waited, pause) {
        return None;
    }
    tracing::warn!(
        operation,
        %kind,
        seconds = pause.as_secs_f64(),
        "waiting for a rate limit"
    );
    attempts.waited = attempts.waited.saturating_add(pause);
    Some(pause)
}

/// `true` if the service may respond otherwise to the same request later.
fn is_transient_status(status: StatusCode) -> bool {
    matches!(status.as_u16(), 500 | 502 | 503 | 504)
}

/// `true` if the transport may succeed later.
fn is_transient_error(error: &TransportError) -> bool {
    matches!(
        error.kind(),
        TransportKind::Connect | TransportKind::Timeout | TransportKind::Broken
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLICY: Policy = Policy {
        retry: Retry::new().attempts(3),
        rate_limits: RateLimits::WaitAtMost(Duration::from_secs(60)),
    };

    fn decide(
        method: &Method,
        is_replayable: bool,
        failure: Failure<'_>,
        attempts: &mut Attempts,
    ) -> Option<Duration> {
        let request = Attempted {
            operation: "zoo/get",
            method,
            is_replayable,
        };
        verdict(&POLICY, &request, failure, attempts)
    }

    fn status(status: StatusCode, retry_after: Option<u64>) -> Failure<'static> {
        Failure::Status {
            status,
            retry_after: retry_after.map(Duration::from_secs),
        }
    }

    #[test]
    fn failures_that_may_pass_are_retried() {
        let connect = TransportError::new(TransportKind::Connect);
        let too_large = TransportError::new(TransportKind::TooLarge);
        let cases = [
            (status(StatusCode::BAD_GATEWAY, None), true),
            (status(StatusCode::NOT_FOUND, None), false),
            (status(StatusCode::NOT_IMPLEMENTED, None), false),
            (Failure::Transport(&connect), true),
            (Failure::Transport(&too_large), false),
        ];
        for (failure, expected) in cases {
            let retried = |method: &Method, is_replayable: bool| {
                let mut attempts = Attempts {
                    sent: 1,
                    ..Attempts::default()
                };
                decide(method, is_replayable, failure, &mut attempts).is_some()
            };
            assert_eq!(retried(&Method::GET, true), expected, "{failure:?}");
            assert!(!retried(&Method::GET, false), "{failure:?}");
            assert!(!retried(&Method::POST, true), "{failure:?}");
        }
    }

    #[test]
    fn the_service_says_how_long_to_wait_up_to_the_cap() {
        for (asked, expected) in [(0, 0), (7, 7), (10, 10), (3600, 10)] {
            let failure = status(StatusCode::SERVICE_UNAVAILABLE, Some(asked));
            let pause = decide(&Method::GET, true, failure, &mut Attempts::default());
            assert_eq!(pause, Some(Duration::from_secs(expected)));
        }
    }

    #[test]
    fn the_last_attempt_is_not_repeated() {
        let mut attempts = Attempts::default();
        let failure = status(StatusCode::BAD_GATEWAY, None);
        let mut retried = || decide(&Method::GET, true, failure, &mut attempts).is_some();
        assert_eq!([retried(), retried(), retried()], [true, true, false]);
    }

    #[test]
    fn waits_for_rate_limits_add_up_and_count_no_failure() {
        let mut attempts = Attempts::default();
        let failure = Failure::RateLimited {
            kind: LimitKind::Primary,
            pause: Duration::from_secs(30),
        };
        let waits = [(); 3].map(|()| decide(&Method::POST, true, failure, &mut attempts));
        let pause = Some(Duration::from_secs(30));
        assert_eq!(waits, [pause, pause, None]);
        assert_eq!(attempts.failed, 0);
    }

    #[test]
    fn a_body_that_was_sent_and_is_gone_is_not_waited_for() {
        let failure = Failure::RateLimited {
            kind: LimitKind::Secondary,
            pause: Duration::from_secs(1),
        };
        let mut attempts = Attempts::default();
        assert!(decide(&Method::POST, false, failure, &mut attempts).is_some());
        attempts.sent = 1;
        assert_eq!(decide(&Method::POST, false, failure, &mut attempts), None);
    }
}
