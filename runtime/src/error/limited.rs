//! Errors of rate limits.
//!
//! ```text
//! issues/list: rate limited (secondary): retry after 60 s: You have exceeded a secondary rate limit
//! ```

use std::fmt;
use std::time::Duration;

use super::api::ApiError;
use crate::redact::one_line;

/// A rate limit that was exceeded, or is known to be.
///
/// The request was not carried out; it can be sent again after [`RateLimited::retry_after`].
#[derive(Clone, Debug)]
pub struct RateLimited {
    kind: LimitKind,
    retry_after: Duration,
    answer: Option<Box<ApiError>>,
    operation: &'static str,
}

/// The kind of a rate limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LimitKind {
    /// The number of requests in a period is used up.
    Primary,
    /// Too many requests at once, or requests that are too expensive.
    Secondary,
}

impl fmt::Display for LimitKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Primary => "primary",
            Self::Secondary => "secondary",
        })
    }
}

impl RateLimited {
    #[cfg(feature = "client")]
    pub(crate) fn new(
        kind: LimitKind,
        retry_after: Duration,
        operation: &'static str,
        answer: Option<ApiError>,
    ) -> Self {
        Self {
            kind,
            retry_after,
            answer: answer.map(Box::new),
            operation,
        }
    }

    /// Returns the kind of the limit.
    #[must_use]
    pub fn kind(&self) -> LimitKind {
        self.kind
    }

    /// Returns the time to wait, counted from the response: the one that the service states, or else one minute. For a
    /// request that was not sent, it is the time until the client sends the next one, at most an hour
    /// ([`RateLimits`](crate::RateLimits)).
    #[must_use]
    pub fn retry_after(&self) -> Duration {
        self.retry_after
    }

    /// Returns the response that reported the limit; `None` if the request was not sent, because the limit was known.
    #[must_use]
    pub fn answer(&self) -> Option<&ApiError> {
        self.answer.as_deref()
    }
}

impl fmt::Display for RateLimited {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let begun = u64::from(self.retry_after.subsec_nanos() > 0);
        let seconds = self.retry_after.as_secs().saturating_add(begun);
        write!(
            f,
            "{}: rate limited ({}): retry after {seconds} s",
            self.operation, self.kind
        )?;
        match &self.answer {
            Some(answer) if !answer.message().is_empty() => {
                write!(f, ": {}", one_line(answer.message()))
            }
            Some(_) => Ok(()),
            None => f.write_str(": not sent, because the limit is known to be exceeded"),
        }
    }
}

impl std::error::Error for RateLimited {}
